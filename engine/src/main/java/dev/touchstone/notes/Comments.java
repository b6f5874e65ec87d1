package dev.touchstone.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an author wrote and hid from readers: `<!-- … -->`, and `%% … %%` as Obsidian has it. Not shown, but listed.
final class Comments {

    /// Longer comments within a line are text, in UTF-16 units.
    private static final int MAX_LENGTH = 2_000;

    /// A second opening ends the first one: many of them take no longer to look through than other text.
    private static final Pattern WITHIN = Pattern.compile("<!--((?:(?!<!--|-->).){0," + MAX_LENGTH + "}+)-->"
            + "|(?<![\\w%'\"`])%%(?!%)((?:(?!%%).){1," + MAX_LENGTH + "}+)%%(?![\\w%'\"`])");

    /// Comments that speak to a program.
    private static final Pattern DIRECTIVE = Pattern.compile("(?i)\\s*(?:@|#(?:end)?region|more\\b|(?:end)?toc|truncate"
            + "|prettier|markdownlint|eslint|omit in toc|no toc|vale|textlint|cspell).*");

    private Comments() {}

    /// What closes the comment that takes lines from this one on, its own included; empty where it begins none.
    static String closing(String line) {
        String text = line.stripLeading();
        if (text.startsWith("<!--")) {
            return "-->";
        }
        boolean obsidian = text.startsWith("%%") && !text.startsWith("%%%");
        int second = obsidian ? text.indexOf("%%", 2) : -1;
        return obsidian && (second < 0 || second == text.stripTrailing().length() - 2) ? "%%" : "";
    }

    /// Whether the comment that line `line` begins or goes on with ends in it.
    static boolean closes(String line, String closing, boolean begins) {
        if (closing.equals("%%")) {
            return begins ? line.strip().length() > 3 && line.stripTrailing().endsWith("%%") : standsAt(line);
        }
        return line.indexOf(closing, begins ? line.indexOf("<!--") + 2 : 0) >= 0;
    }

    /// Whether `line` begins or ends with the mark of a block comment of Obsidian.
    static boolean standsAt(String line) {
        String text = line.strip();
        return text.startsWith("%%") || text.endsWith("%%");
    }

    /// Whether `text` may hold a comment.
    static boolean mayBeIn(String text) {
        return (text.indexOf('%') >= 0 && text.contains("%%")) || (text.indexOf('<') >= 0 && text.contains("<!--"));
    }

    /// `line` without the comments in it.
    static String removed(String line) {
        return WITHIN.matcher(line).replaceAll("");
    }

    /// `text` without the comment that it begins with.
    static String removedAtStart(String text) {
        Matcher comment = WITHIN.matcher(text);
        return comment.lookingAt() ? text.substring(comment.end()) : text;
    }

    /// The words of the comments in `line`, those to programs left out.
    static List<String> in(String line) {
        var found = new ArrayList<String>();
        Matcher comment = WITHIN.matcher(line);
        while (comment.find()) {
            String words = comment.group(1) == null ? comment.group(2) : comment.group(1);
            if (isSaid(words)) {
                found.add(words.strip());
            }
        }
        return found;
    }

    /// `text` of a comment, its marks taken off.
    static String words(String text) {
        return text.replaceAll("<!--|-->|%%", " ").strip();
    }

    /// Whether `words` speak to a person.
    static boolean isSaid(String words) {
        return Titles.hasLetter(words) && !DIRECTIVE.matcher(words).matches();
    }
}
