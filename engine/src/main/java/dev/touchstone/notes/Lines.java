package dev.touchstone.notes;

import dev.touchstone.source.CodeFences;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The lines of a text, each with the part that it plays. Immutable.
final class Lines {

    /// What a line is before anybody asks what it says.
    enum Part {
        BLANK, TEXT, CODE, COMMENT, TABLE, FIGURE, TRANSCRIPT, DEFINITION
    }

    /// What chats put between the parts of an answer.
    private static final String RULE = "⸻";

    private static final Pattern PROMPT = Pattern
            .compile("\\s*(?:PS [A-Z]:\\\\[^>]{0,200}> ?.*|[A-Z]:\\\\[^>]{0,200}>.*"
                    + "|\\$ [a-z].*|[\\w.-]{1,32}@[\\w.-]{1,64}[: ][^$#]{0,100}[$#] .*|(?:fatal|error): .*|npm ERR! .*)");
    private static final Pattern STATEMENT = Pattern.compile(
            "\\s*(?:[\\w\\[\\]*&.>()\" ,:+=-]{1,200}[;{]\\s*(?://.*)?|[)}\\]]+[(;,)]*\\s*(?://.*)?|//.*|/\\*.*|#include.*"
                    + "|package \\w+;?|var \\w+ [\\w.*\\[\\]]+|import (?:\\(|[\\w.*\"]+;?)|(?:func|type|def|class|public|private|static|for|while|if"
                    + "|switch|return|var|const|int|char|void|long|double|struct)\\b[^\\p{IsHan}]*[({=;)]"
                    + "[^\\p{IsHan}]*|(?:case [^\\p{IsHan}]{1,60}|default|public|private|protected) ?:|\"[\\w./]+\"|[\\w.]+\\([^\\p{IsHan}]*\\)\\s*;?)");
    /// One of these is in each [#STATEMENT], unless it names a package, a variable or an import.
    private static final String CODE_SIGNS = ";{}()[]/#\":=";

    /// How often something is listed, and no call: `Maven(5)`.
    private static final Pattern COUNTER = Pattern.compile("[\\w.]+\\(\\d+\\)");
    private static final int MAX_CODE_LINE = 240;

    private final List<String> lines;
    private final Part[] parts;
    private final Map<Integer, Turn> turns;

    /// See [Tags#standAlone].
    private final boolean loneTags;

    private Lines(List<String> lines, Part[] parts) {
        this.loneTags = Tags.standAlone(lines);
        this.lines = lines;
        this.parts = parts;
        this.turns = turns();
    }

    private Lines(Lines all, Part[] parts) {
        this.loneTags = all.loneTags;
        this.lines = all.lines;
        this.parts = parts;
        this.turns = all.turns;
    }

    /// @param plainText whether code may stand without a fence around it
    static Lines of(String text, boolean plainText) {
        List<String> lines = text.lines().toList();
        var parts = new Part[lines.size()];
        var fences = new CodeFences();
        String comment = "";
        int lastMark = lastMark(lines);
        var raw = new RawText(lines);
        int rawEnd = 0;
        for (int i = 0; i < parts.length; i++) {
            String line = lines.get(i);
            rawEnd = comment.isEmpty() && !fences.isOpen() && i >= rawEnd ? raw.end(i) : rawEnd;
            boolean code = comment.isEmpty() && (i < rawEnd || fences.isCode(line));
            boolean begins = comment.isEmpty() && !code;
            String closing = begins ? Comments.closing(line) : comment;
            boolean hidden = !closing.isEmpty() && !(begins && closing.equals("%%") && i == lastMark
                    && !Comments.closes(line, closing, true));
            comment = hidden && !Comments.closes(line, closing, begins) ? closing : "";
            parts[i] = hidden ? Part.COMMENT : code ? Part.CODE : part(line);
        }
        findDefinitions(lines, parts);
        CodeRuns.mark(lines, parts, plainText);
        return new Lines(lines, parts);
    }

    /// These lines, with those of `frame` as if nothing stood there.
    Lines without(BitSet frame) {
        Part[] left = parts.clone();
        frame.stream().forEach(i -> left[i] = Part.BLANK);
        return new Lines(this, left);
    }

    /// Footnotes belong to the texts that name them, not to what happens to stand above.
    private static void findDefinitions(List<String> lines, Part[] parts) {
        boolean within = false;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == Part.TEXT) {
                within = Definitions.isFootnote(lines.get(i)) || (within && Definitions.isIndented(lines.get(i)));
                parts[i] = within ? Part.DEFINITION : parts[i];
            }
        }
    }

    /// The last line with a `%%`: a comment that is never closed is none.
    private static int lastMark(List<String> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && !Comments.standsAt(lines.get(last))) {
            last--;
        }
        return last;
    }

    /// Whether a single `#标签` is a tag and no heading.
    boolean hasLoneTags() {
        return loneTags;
    }

    int size() {
        return lines.size();
    }

    /// Line `i`, empty beyond both ends.
    String at(int i) {
        return i >= 0 && i < lines.size() ? lines.get(i) : "";
    }

    /// The part of line `i`, blank beyond both ends.
    Part part(int i) {
        return i >= 0 && i < parts.length ? parts[i] : Part.BLANK;
    }

    /// The turn of a chat that starts at line `i`; empty where the text is no chat between two sides.
    Optional<Turn> turn(int i) {
        return isText(i) ? Optional.ofNullable(turns.get(i)) : Optional.empty();
    }

    /// By line; none unless both sides speak.
    private Map<Integer, Turn> turns() {
        var found = new HashMap<Integer, Turn>();
        for (int i = 0; i < parts.length; i++) {
            if (isText(i)) {
                int line = i;
                Turn.at(lines.get(i)).ifPresent(turn -> found.put(line, turn));
            }
        }
        boolean bothSpeak = found.values().stream().map(Turn::asks).distinct().count() == 2;
        if (bothSpeak) {
            return found;
        }
        Map<Integer, Turn> people = turnsOfPeople();
        if (people.isEmpty()) {
            found.keySet().removeIf(i -> !Turn.isAnnounced(lines.get(i)));
        }
        return people.isEmpty() ? found : people;
    }

    /// Among people whoever asks something is the side that asks, until another speaks.
    private Map<Integer, Turn> turnsOfPeople() {
        var found = new HashMap<Integer, Turn>();
        var speakers = new HashSet<String>();
        String asker = "";
        for (int i = 0; i < parts.length; i++) {
            Optional<String> speaker = isText(i) ? Turn.speaker(lines.get(i)) : Optional.empty();
            if (speaker.isPresent()) {
                boolean asks = speaker.get().equals(asker) || !Questions.in(at(next(i))).isEmpty();
                asker = asks ? speaker.get() : "";
                speakers.add(speaker.get());
                found.put(i, new Turn(asks, ""));
            }
        }
        return speakers.size() > 1 ? found : Map.of();
    }

    boolean isText(int i) {
        return part(i) == Part.TEXT;
    }

    boolean isBlank(int i) {
        return part(i) == Part.BLANK;
    }

    /// The next line after `i` that is not blank, or [#size].
    int next(int i) {
        int next = i + 1;
        while (next < parts.length && parts[next] == Part.BLANK) {
            next++;
        }
        return next;
    }

    /// The last line before `i` that is not blank, or -1.
    int previous(int i) {
        int previous = i - 1;
        while (previous >= 0 && parts[previous] == Part.BLANK) {
            previous--;
        }
        return previous;
    }

    /// Whether a chat parts its answer here.
    static boolean isRule(String line) {
        return line.strip().equals(RULE);
    }

    private static Part part(String line) {
        if (Titles.isBlank(line) || isRule(line)) {
            return Part.BLANK;
        }
        if (line.stripLeading().startsWith("|")) {
            return Part.TABLE;
        }
        if (line.length() <= HeadingLine.MAX_LINE_LENGTH) {
            if (hasBox(line)) {
                return Part.FIGURE;
            }
            if (mayBePrompt(line) && PROMPT.matcher(line).matches()) {
                return Part.TRANSCRIPT;
            }
        }
        return Part.TEXT;
    }

    /// Whether the line holds a box-drawing character or a triangle.
    private static boolean hasBox(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c >= 0x2500 && c <= 0x257F) || (c >= 0x25B2 && c <= 0x25C4)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBePrompt(String line) {
        return line.indexOf('>') >= 0 || line.indexOf('$') >= 0 || line.indexOf('#') > 0 || line.indexOf(": ") > 0
                || line.indexOf("ERR!") > 0;
    }

    /// Whether a line on its own is a statement of a programming language.
    static boolean looksLikeCode(String line) {
        return line.length() <= MAX_CODE_LINE && mayBeCode(line) && STATEMENT.matcher(line).matches()
                && !isCounter(line);
    }

    private static boolean mayBeCode(String line) {
        return line.chars().anyMatch(c -> CODE_SIGNS.indexOf(c) >= 0) || line.contains("package ")
                || line.contains("var ") || line.contains("import ");
    }

    /// Whether the line says how often something is listed.
    static boolean isCounter(String line) {
        return line.endsWith(")") && line.length() <= MAX_CODE_LINE && COUNTER.matcher(line).matches();
    }
}
