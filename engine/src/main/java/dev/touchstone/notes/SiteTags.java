package dev.touchstone.notes;

import dev.touchstone.source.CodeFences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What Hexo and MkDocs have for boxes, code and pictures, in the forms that [Dialect] knows: `{% note info %}`,
/// `{% codeblock lang:java %}`, `{% asset_img a.png %}`, `!!! note "Title"` over indented lines. Takes time linear in the text.
final class SiteTags {

    private static final Pattern HEXO = Pattern.compile(" {0,3}\\{%-?\\s*(\\w{1,20})([^%]{0,300})%\\}\\s*");
    private static final Pattern LANGUAGE = Pattern.compile("\\blang:([\\w+#.-]{1,20})");
    private static final Pattern PICTURE = Pattern.compile("\\s*(\\S{1,200}\\.\\w{2,5})\\s*(.*)");

    /// How a box of Hexo looks.
    private static final Set<String> LOOKS = Set.of("flat", "modern", "simple", "disabled", "no-icon", "default",
            "primary");
    private static final Pattern ADMONITION = Pattern
            .compile("(!!!|\\?\\?\\?\\+?)[ \\t]+([A-Za-z]{1,20})[ \\t]*(?:\"([^\"]{0,200})\")?\\s*");
    private static final Pattern INDENT = Pattern.compile("(?: {4}|\\t)");

    private SiteTags() {}

    static List<String> rewritten(List<String> lines) {
        if (lines.stream().noneMatch(line -> line.contains("{%") || line.startsWith("!!!") || line.startsWith("???"))) {
            return lines;
        }
        var out = new ArrayList<String>(lines.size());
        var fences = new CodeFences();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean code = fences.isCode(line);
            Matcher hexo = HEXO.matcher(code || line.indexOf("{%") < 0 ? "" : line);
            Matcher admonition = ADMONITION.matcher(code ? "" : line);
            if (hexo.matches()) {
                out.add(hexo(hexo.group(1), hexo.group(2).strip(), line));
            } else if (admonition.matches() && i + 1 < lines.size() && isWithin(lines.get(i + 1))) {
                i = box(lines, i, admonition, out) - 1;
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static String hexo(String tag, String words, String line) {
        return switch (tag) {
            case "note" -> "::: " + box(words);
            case "quote", "blockquote" -> "::: quote " + words;
            case "endnote", "endquote", "endblockquote" -> ":::";
            case "codeblock" -> {
                Matcher language = LANGUAGE.matcher(words);
                yield "```" + (language.find() ? language.group(1) : "");
            }
            case "endcodeblock" -> "```";
            case "asset_img" -> {
                Matcher picture = PICTURE.matcher(words);
                yield picture.matches() ? "![[%s|%s]]".formatted(picture.group(1), picture.group(2)) : line;
            }
            case "raw", "endraw" -> "";
            default -> line;
        };
    }

    /// The kind and the title of a box, its looks left out.
    private static String box(String words) {
        String said = Stream.of(words.split("\\s+", -1)).filter(word -> !LOOKS.contains(word))
                .collect(Collectors.joining(" "));
        return said.isEmpty() || !Character.isLetter(said.charAt(0)) || said.charAt(0) > 'z' ? "note " + said : said;
    }

    /// Writes the box that starts at `from` as a quotation.
    ///
    /// @return the line behind it
    private static int box(List<String> lines, int from, Matcher start, List<String> out) {
        String fold = start.group(1).equals("???") ? "-" : start.group(1).equals("???+") ? "+" : "";
        out.add("> [!%s]%s %s".formatted(start.group(2), fold, start.group(3) == null ? "" : start.group(3)));
        int end = from + 1;
        while (end < lines.size() && isWithin(lines.get(end))) {
            out.add("> " + INDENT.matcher(lines.get(end++)).replaceFirst(""));
        }
        out.add("");
        return end;
    }

    private static boolean isWithin(String line) {
        return line.isBlank() || INDENT.matcher(line).lookingAt();
    }
}
