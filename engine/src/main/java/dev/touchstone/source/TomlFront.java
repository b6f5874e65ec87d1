package dev.touchstone.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A front matter of TOML, as Hugo and Zola have between lines of `+++`, rewritten line by line as YAML.
///
/// Only what front matters hold is known: keys with strings, numbers, dates and lists, and tables one level deep. The keys of
/// `[taxonomies]`, which are lists of tags, stand at the top.
final class TomlFront {

    static final String FENCE = "+++";

    private static final Pattern TABLE = Pattern.compile("\\[([\\w.\" -]{1,80})\\]\\s*(?:#.*)?");
    private static final Pattern KEY = Pattern.compile("([\\w-]{1,80}|\"[^\"]{1,80}\")\\s*=\\s*(?=\\S)");
    private static final String TAGS = "taxonomies";

    private String indent = "";

    private TomlFront() {}

    /// `toml` as YAML, each line in its place.
    static String asYaml(String toml) {
        var front = new TomlFront();
        return toml.lines().map(front::line).collect(Collectors.joining("\n"));
    }

    private String line(String line) {
        String text = line.strip();
        Matcher table = TABLE.matcher(text);
        if (table.matches()) {
            boolean tags = table.group(1).equals(TAGS);
            indent = tags ? "" : "  ";
            return tags ? "" : "\"" + table.group(1).replace("\"", "") + "\":";
        }
        Matcher key = KEY.matcher(text);
        return indent + (key.lookingAt() ? key.group(1) + ": " + text.substring(key.end()) : text);
    }
}
