package dev.touchstone.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The start of what one side of a chat says: `**User:** What is a page table?`, `### ChatGPT`, `我：什么是页表？`,
/// or the name and time of a person.
///
/// @param asks whether it is the side that asks
/// @param rest what is said on the same line; empty where the name stands alone
record Turn(boolean asks, String rest) {

    private static final String ASKERS = "user|you|human|me|用户|我|你";
    private static final String ANSWERERS = "(?:ai ?)?(?:assistant|助手)|ai|bot|chatbot|chatgpt|gpt[-\\w.]{0,12}|claude|gemini"
            + "|copilot|deepseek|kimi|qwen|豆包|通义千问|文心一言|机器人";

    private static final Pattern START = Pattern
            .compile("[ \\t]{0,3}(?<marks>#{1,6}[ \\t]*)?(?<bold>\\*\\*|__)?(?:(?<asks>"
                    + ASKERS + ")|(?:" + ANSWERERS + "))(?: ?(?:said|says|说))?[ \\t]*(?<colon>[:：])?(?:\\*\\*|__)?"
                    + "[ \\t]*(?<late>[:：])?[ \\t]*(?<rest>.*)", Pattern.CASE_INSENSITIVE);

    /// What a chat prints itself above what it says: `ChatGPT said:`.
    private static final Pattern ANNOUNCED = Pattern
            .compile("[ \\t]{0,3}(?:#{1,6}[ \\t]*)?(?:\\*\\*)?(?:you|你|您|" + ANSWERERS
                    + ") ?(?:said|说)[ \\t]*[:：](?:\\*\\*)?[ \\t]*", Pattern.CASE_INSENSITIVE);

    /// What a person says in an exported chat is headed by: `2024-03-12 21:03:11 Lee`, `Lee 2024/3/12 21:03`.
    private static final Pattern STAMP = Pattern
            .compile("(?<before>[^\\s:：]{1,20} )?\\s*\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2} "
                    + "{1,2}\\d{1,2}:\\d{2}(?::\\d{2})?(?<after> {1,2}[^\\s:：]{1,20})?\\s*");
    private static final int MAX_STAMP = 60;

    /// What a name starts with, behind its marks.
    private static final String STARTS = "aAbBcCdDgGhHkKmMqQuUyY用我你助豆通文机";

    /// The turn that starts at `line`. Only a file in which both sides speak is a chat: elsewhere it may be anything.
    static Optional<Turn> at(String line) {
        if (line.length() > HeadingLine.MAX_LINE_LENGTH || !mayStart(line)) {
            return Optional.empty();
        }
        Matcher found = START.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        String rest = found.group("rest").strip();
        boolean colon = found.group("colon") != null || found.group("late") != null;
        boolean alone = rest.isEmpty() && (found.group("marks") != null || found.group("bold") != null);
        return colon || alone ? Optional.of(new Turn(found.group("asks") != null, rest)) : Optional.empty();
    }

    /// Whether `line` is a turn of a chat, whoever else speaks.
    static boolean isAnnounced(String line) {
        return line.length() <= MAX_STAMP && ANNOUNCED.matcher(line).matches();
    }

    /// Who speaks from `line` on, where it holds a name and a time and nothing else.
    static Optional<String> speaker(String line) {
        Matcher stamp = STAMP.matcher(line.length() <= MAX_STAMP && line.indexOf(':') > 0 ? line : "");
        return stamp.matches()
                ? Optional.ofNullable(stamp.group("before")).or(() -> Optional.ofNullable(stamp.group("after")))
                        .map(String::strip)
                : Optional.empty();
    }

    /// Whether it is a name and nothing else: what is said stands below it.
    boolean isName() {
        return rest.isEmpty();
    }

    private static boolean mayStart(String line) {
        int at = 0;
        while (at < line.length() && " \t#*_".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < line.length() && STARTS.indexOf(line.charAt(at)) >= 0;
    }
}
