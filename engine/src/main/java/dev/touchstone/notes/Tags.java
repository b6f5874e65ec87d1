package dev.touchstone.notes;

import dev.touchstone.source.CodeFences;
import dev.touchstone.source.FrontMatter.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tags of a note: `tags:` and `categories:` of its front matter, and `#tag` in its text.
final class Tags {

    /// The most tags that one note has; further ones are left out.
    static final int MAX = 50;

    private static final Set<String> KEYS = Set.of("tags", "tag", "categories", "category");
    private static final Pattern TAG = Pattern
            .compile("(?<![^\\s，。；、（(])#(?=[\\p{L}_])([\\p{L}\\p{N}_/-]{1,80})(?![#\\p{L}\\p{N}])");
    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:#[A-Za-z][\\w/-]{0,80}|#[\\p{L}_][\\p{L}\\p{N}_/-]{0,80}(?:\\s+#[\\p{L}_][\\p{L}\\p{N}_/-]{0,80}){1,30})\\s*");
    private static final Pattern LONE = Pattern.compile("\\s*#[\\p{L}_][\\p{L}\\p{N}_/-]{0,80}\\s*");
    private static final Pattern SPACED = Pattern.compile(" {0,3}#[ \\t\\u3000\\u00A0]+[^\\s#].*");
    private static final Pattern UNSPACED = Pattern.compile("#{2,6}\\p{IsHan}.*");
    private static final Pattern LAST = Pattern.compile("(?<=\\S)(?:\\s{1,4}#[\\p{L}_][\\p{L}\\p{N}_/-]{0,80})++\\s*$");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    private Tags() {}

    /// Whether `line` holds tags and nothing else.
    static boolean isLine(String line) {
        return line.indexOf('#') >= 0 && line.length() <= HeadingLine.MAX_LINE_LENGTH && LINE.matcher(line).matches();
    }

    /// Whether `line` holds tags and nothing else.
    ///
    /// @param lone whether a single `#标签` is one, see [#standAlone]
    static boolean isLine(String line, boolean lone) {
        return isLine(line) || (lone && line.indexOf('#') >= 0 && line.length() <= HeadingLine.MAX_LINE_LENGTH
                && LONE.matcher(line).matches());
    }

    /// Whether a line `#标签` is a tag in a text of these lines: where `# 标题` heads it and no heading lacks the space, the
    /// author puts one into headings.
    static boolean standAlone(List<String> lines) {
        var fences = new CodeFences();
        boolean spaced = false;
        for (String line : lines) {
            boolean code = fences.isCode(line);
            if (code || line.indexOf('#') < 0 || line.length() > HeadingLine.MAX_LINE_LENGTH) {
                continue;
            }
            if (UNSPACED.matcher(line).matches()) {
                return false;
            }
            spaced |= SPACED.matcher(line).matches();
        }
        return spaced;
    }

    /// The tags in the text of `line`.
    static List<String> in(String line) {
        if (!mayTag(line) || line.length() > HeadingLine.MAX_LINE_LENGTH) {
            return List.of();
        }
        var tags = new ArrayList<String>();
        Matcher tag = TAG.matcher(line.indexOf('`') < 0 ? line : CODE.matcher(line).replaceAll(""));
        while (tag.find()) {
            tags.add(tag.group(1));
        }
        return tags;
    }

    /// Whether a letter stands right after a `#`.
    private static boolean mayTag(String line) {
        int mark = line.indexOf('#');
        while (mark >= 0 && !(mark + 1 < line.length()
                && (Character.isLetter(line.codePointAt(mark + 1)) || line.charAt(mark + 1) == '_'))) {
            mark = line.indexOf('#', mark + 1);
        }
        return mark >= 0;
    }

    /// `line` without the tags at its end.
    static String removed(String line) {
        return LAST.matcher(line).replaceFirst("");
    }

    /// The tags that a front matter lists.
    static List<String> in(Map<String, Value> front) {
        var tags = new ArrayList<String>();
        front.forEach((key, value) -> {
            if (KEYS.contains(key)) {
                add(value, tags);
            }
        });
        return tags;
    }

    private static void add(Value value, List<String> tags) {
        switch (value) {
            case Value.Text(_, String text) -> List.of(text.split("[,，]", -1)).forEach(tag -> {
                String name = tag.strip().replaceFirst("^#", "");
                if (!name.isEmpty() && tags.size() < MAX) {
                    tags.add(name);
                }
            });
            case Value.Sequence(_, var items) -> items.forEach(item -> add(item, tags));
            case Value.Mapping _ -> {
            }
        }
    }
}
