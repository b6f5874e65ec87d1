package dev.touchstone.report;

import dev.touchstone.notes.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Something in a note that the author may not want to publish.
///
/// @param words as they stand there; of a secret the start alone, so that a report can be shown
public record PersonalData(Spot spot, Kind kind, String words) {

    public enum Kind {
        /// The name of a user in a path of their home.
        USER_NAME,
        /// An account in the address of a repository, or behind a word such as `wx:`.
        ACCOUNT, EMAIL, PHONE,
        /// A key or password.
        SECRET
    }

    /// How much of a secret is told, in UTF-16 units.
    private static final int SECRET_CHARS = 6;

    private static final Pattern MOBILE = Pattern.compile("(?<![\\w.])(?:(?:\\+|00)86[- ]?1[3-9]\\d([- ]?)\\d{4}\\1\\d{4}"
            + "|(?<![-+])(?:86-)?1[3-9]\\d-\\d{4}-\\d{4}|1[3-9]\\d{9})(?![\\w.])(?!-\\d)");

    /// An area code of China and a number that does not read as a date.
    private static final Pattern LANDLINE = Pattern.compile("(?<![\\w.:/-])(?:(?:\\+|00)86[- ]?)?(?:0(?:10|2\\d|[3-9]\\d\\d)-"
            + "|[(（]0(?:10|2\\d|[3-9]\\d\\d)[)）] ?)(?!(?:19|20)\\d\\d[01]\\d[0-3]\\d)(?:[2-9]\\d{6,7}|[2-9]\\d{3}-\\d{4})(?![\\w.:/])(?!-\\d{5})");

    /// A name of WeChat: six to twenty characters from a letter on. Without the word for such a name it has a digit.
    private static final Pattern CHAT_NAME = Pattern.compile("(?i)(?<![\\p{L}\\p{N}_.])(?:微信号\\s{0,2}[:：]\\s{0,2}"
            + "|(?:wx|vx|wechat|微信)(?:\\s?id)?\\s{0,2}[:：]\\s{0,2}(?=[\\w-]{0,19}\\d))([a-z][\\w-]{5,19})(?![\\w(:/-])(?!\\.\\w)");

    private static final List<Rule> RULES = List.of(
            new Rule(Kind.USER_NAME, List.of("Users", "/home/"), Pattern.compile("(?:[A-Z]:\\\\Users\\\\|/Users/|/home/)([\\w.-]{2,32})")),
            new Rule(Kind.ACCOUNT, List.of(".git"), Pattern.compile("(?:github|gitlab|gitee)\\.com[/:]([\\w.-]{2,39})/[\\w.-]{1,100}\\.git")),
            new Rule(Kind.EMAIL, List.of("@"), Pattern.compile("\\b[\\w.+-]{1,64}+@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){0,3}\\.[A-Za-z]{2,63}\\b")),
            new Rule(Kind.ACCOUNT, List.of("wx", "WX", "vx", "VX", "微信", "echat", "eChat"), CHAT_NAME),
            new Rule(Kind.PHONE, List.of("13", "14", "15", "16", "17", "18", "19"), MOBILE),
            new Rule(Kind.PHONE, List.of("0"), LANDLINE),
            new Rule(Kind.SECRET, List.of("AKIA", "ghp_", "sk-"), Pattern.compile("\\b(?:AKIA[0-9A-Z]{16}|ghp_[A-Za-z0-9]{36}|sk-[A-Za-z0-9]{32,})\\b")));

    /// @param needs without one of which the pattern is not tried
    private record Rule(Kind kind, List<String> needs, Pattern pattern) {

        boolean mayMatch(String text) {
            return needs.stream().anyMatch(text::contains);
        }

        /// What of `line` may be told in a report, each once.
        Stream<String> words(String line) {
            return pattern.matcher(line).results()
                    .map(match -> kind == Kind.PHONE || match.groupCount() == 0 ? match.group() : match.group(1))
                    .distinct()
                    .map(words -> kind == Kind.SECRET ? words.substring(0, SECRET_CHARS) + "…" : words);
        }
    }

    static List<PersonalData> in(Note note) {
        String text = note.front().text() + note.markdown();
        List<Rule> rules = RULES.stream().filter(rule -> rule.mayMatch(text)).toList();
        if (rules.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<PersonalData>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            var spot = new Spot(note.file(), i + 1);
            for (Rule rule : rules) {
                if (rule.mayMatch(line)) {
                    rule.words(line).forEach(words -> found.add(new PersonalData(spot, rule.kind(), words)));
                }
            }
        }
        return found;
    }
}
