package dev.touchstone.web.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Colours the Java blocks of rendered notes like all other Java on the site.
final class JavaBlocks {

    /// As the sanitizer writes them: there is no markup inside.
    private static final Pattern BLOCK = Pattern.compile("<pre><code class=\"language-java\">([^<]*)</code></pre>");

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|amp|lt|gt|quot);");

    private JavaBlocks() {}

    /// `html`, safe as it was: what a block says is taken apart, and every piece is escaped again.
    static String coloured(String html) {
        return BLOCK.matcher(html).replaceAll(block -> Matcher.quoteReplacement("<pre><code>"
                + inColours(text(block.group(1))) + "</code></pre>"));
    }

    private static String inColours(String source) {
        return JavaText.lines(source).stream()
                .map(line -> line.spans().stream().map(JavaBlocks::piece).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String piece(JavaText.Span span) {
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
            default -> Character.toString(Integer.parseInt(entity.group(1)));
        };
    }
}
