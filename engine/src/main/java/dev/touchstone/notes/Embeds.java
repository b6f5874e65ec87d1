package dev.touchstone.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows what a page embeds by `![[note]]`: the text as a quotation, with a link to where it stands. What is over the limits, or
/// leads in a circle, is not shown. Not thread-safe: one per text.
final class Embeds {

    /// An embed, and one within it.
    static final int DEPTH_MAX = 2;

    /// On one page, those within others included.
    static final int COUNT_MAX = 20;

    /// The longest text that is shown whole, in UTF-16 units; of a longer one the first lines are.
    static final int CHARS_MAX = 8 * 1024;

    private final Markdown markdown;
    private final Links links;
    private final List<String> around;
    private final Budget budget;

    /// What the page may still embed.
    private static final class Budget {
        private int left = COUNT_MAX;
    }

    /// @param around the texts that hold each other, the innermost last
    private Embeds(Markdown markdown, Links links, List<String> around, Budget budget) {
        this.markdown = markdown;
        this.links = links;
        this.around = around;
        this.budget = budget;
    }

    /// Those of a page that shows `text`.
    static Embeds of(Markdown markdown, String text, Links links) {
        return new Embeds(markdown, links, List.of(text), new Budget());
    }

    Links links() {
        return links;
    }

    /// The text called `name` as a quotation; empty where there is none to show.
    Optional<String> html(String name) {
        if (around.size() > DEPTH_MAX || budget.left == 0) {
            return Optional.empty();
        }
        budget.left--;
        return links.excerpt(name).filter(found -> !isCircle(found.markdown(), name)).flatMap(this::quoted);
    }

    /// Whether `text` is around here already, or is the part of the text around that embeds it.
    private boolean isCircle(String text, String name) {
        String inner = around.getLast();
        return inner.equals(text) || (inner.contains(text) && text.contains("![[" + name))
                || around.subList(0, around.size() - 1).stream().anyMatch(outer -> outer.contains(text));
    }

    private Optional<String> quoted(Links.Excerpt excerpt) {
        int number = budget.left;
        String text = shortened(excerpt.markdown());
        var texts = new ArrayList<>(around);
        texts.add(excerpt.markdown());
        return markdown.embedded(text, new Embeds(markdown, excerpt.links(), List.copyOf(texts), budget))
                .map(html -> """
                        <blockquote class="embed"><p class="embed-source">%s</p>
                        %s%s</blockquote>
                        """.formatted(link(excerpt.source(), excerpt.source().title()),
                        Page.within(html, "e" + number),
                        text.length() < excerpt.markdown().length()
                                ? "<p>" + link(excerpt.source(), "…") + "</p>"
                                : ""));
    }

    private static String link(Links.Target target, String words) {
        return "<a href=\"%s\" class=\"topic\">%s</a>".formatted(SafeHtml.escape(target.href()),
                SafeHtml.escape(words));
    }

    private static String shortened(String text) {
        if (text.length() <= CHARS_MAX) {
            return text;
        }
        int end = text.lastIndexOf('\n', CHARS_MAX);
        return text.substring(0, end > 0 ? end : CHARS_MAX);
    }
}
