package dev.touchstone.web.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Colours the code blocks of rendered notes that name their language. All can be reached by keyboard, so that long lines can
/// be scrolled.
final class CodeBlocks {

    /// As the sanitizer writes them: there is no markup inside.
    private static final Pattern BLOCK = Pattern
            .compile("<pre><code class=\"language-([^\"]{1,40})\">([^<]*)</code></pre>");

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|amp|lt|gt|quot);");

    private CodeBlocks() {}

    /// `html`, safe as it was: what a block says is taken apart, and every piece is escaped again.
    static String coloured(String html) {
        return BLOCK.matcher(html).replaceAll(block -> Matcher.quoteReplacement(Grammar.of(text(block.group(1)))
                .map(grammar -> "<pre><code class=\"language-" + block.group(1) + "\">"
                        + inColours(text(block.group(2)), grammar) + "</code></pre>")
                .orElseGet(block::group))).replace("<pre>", "<pre tabindex=\"0\">");
    }

    private static String inColours(String source, Grammar grammar) {
        return CodeText.lines(source, grammar).stream()
                .map(line -> line.spans().stream().map(CodeBlocks::piece).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String piece(CodeText.Span span) {
        String text = span.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return span.kind().isEmpty() ? text : "<span class=\"" + span.kind() + "\">" + text + "</span>";
    }

    private static String text(String escaped) {
        return ENTITY.matcher(escaped).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        return switch (entity.group()) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            default -> Character.toString(entity.group(1) == null
                    ? Integer.parseInt(entity.group(2), 16)
                    : Integer.parseInt(entity.group(1)));
        };
    }
}
