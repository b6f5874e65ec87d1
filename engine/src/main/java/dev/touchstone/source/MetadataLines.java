package dev.touchstone.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A front matter without fences, as Pelican and MultiMarkdown have it: `Title: …`, `Date: …` and the like from the first line
/// to the first blank one, rewritten line by line as YAML.
///
/// @param yaml each line in its place
/// @param end where the body starts in the text, in UTF-16 units
/// @param lines how many lines it takes, the blank one included
record MetadataLines(String yaml, int end, int lines) {

    private static final Set<String> KEYS = Set.of("title", "subtitle", "date", "modified", "updated", "category",
            "categories", "tags", "keywords", "slug", "author", "authors", "summary", "description", "lang", "language",
            "translation", "status", "template", "layout", "url", "save_as", "series", "draft", "cover", "comments",
            "permalink", "id", "copyright", "aliases");
    private static final String NEEDED = "title";
    private static final int MIN_KEYS = 2;
    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z_]{1,15}):(?:[ \\t]+(.*))?");

    /// The metadata at the start of `text`; empty where it starts with anything else.
    static Optional<MetadataLines> find(String text) {
        var keys = new HashSet<String>();
        var yaml = new StringBuilder();
        int at = 0;
        while (at < text.length() && at <= FrontMatter.MAX_LENGTH) {
            int newline = text.indexOf('\n', at);
            String line = text.substring(at, newline < 0 ? text.length() : newline).stripTrailing();
            at = newline < 0 ? text.length() : newline + 1;
            if (line.isEmpty()) {
                break;
            }
            Matcher pair = LINE.matcher(line);
            String key = pair.matches() ? pair.group(1).toLowerCase(Locale.ROOT) : "";
            if (!KEYS.contains(key) || !keys.add(key)) {
                return Optional.empty();
            }
            String value = pair.group(2) == null ? "" : pair.group(2).strip();
            yaml.append(key).append(": '").append(value.replace("'", "''")).append("'\n");
        }
        return keys.contains(NEEDED) && keys.size() >= MIN_KEYS
                ? Optional.of(new MetadataLines(yaml.toString(), at, keys.size() + 1))
                : Optional.empty();
    }
}
