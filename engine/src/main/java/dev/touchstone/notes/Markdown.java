package dev.touchstone.notes;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Turns Markdown that nobody has checked into HTML that is safe to show: notes, statements, hints. Thread-safe.
public final class Markdown {

    /// The longest text that is rendered, in UTF-16 units; a longer one is shown plain.
    public static final int MAX_LENGTH = 256 * 1024;

    /// The most of a text that is shown plain, in UTF-16 units.
    private static final int PLAIN_MAX_LENGTH = 1024 * 1024;

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create(),
                    TaskListExtension.create(), StrikethroughExtension.create(), WikiLinkExtension.create()))
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.SPACE_IN_LINK_URLS, true)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
            .set(TaskListExtension.TIGHT_ITEM_CLASS, "task-list-item")
            .set(TaskListExtension.LOOSE_ITEM_CLASS, "task-list-item")
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .toImmutable();

    private final Parser parser = Parser.builder(OPTIONS)
            .customBlockParserFactory(new HeadingBlocks())
            .customDelimiterProcessor(new CjkEmphasis())
            .customInlineParserFactory(LinearInlines::new)
            // What flexmark adds by itself only to its own inlines: definitions of links.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS)
            .nodeRendererFactory(_ -> new NoteRenderer())
            .attributeProviderFactory(new HeadingIds())
            .attributeProviderFactory(new LinkTargets())
            .build();

    /// The page that `markdown` makes.
    ///
    /// Never throws: a text that is too long, too deep or too costly to parse is shown as it was written, with a warning.
    /// Takes about 3 ms for 10 KB, and at most about a second for a text built to be slow.
    public Page toHtml(String markdown, Links links) {
        if (markdown.length() > MAX_LENGTH) {
            return plain(markdown,
                    "is longer than %d KiB and is shown as plain text; split it".formatted(MAX_LENGTH / 1024));
        }
        try {
            var dialect = new Dialect(links, Embeds.of(this, markdown, links)::html);
            String plain = dialect.rewritten(markdown);
            Optional<String> refusal = Effort.refuse(plain);
            return refusal.isPresent()
                    ? plain(markdown, refusal.get())
                    : new Page(SafeHtml.clean(rendered(plain, dialect, links)), Optional.empty());
        } catch (StackOverflowError _) {
            return plain(markdown, "is nested too deeply to render and is shown as plain text; flatten it");
        } catch (RuntimeException _) {
            return plain(markdown, "cannot be rendered and is shown as plain text; simplify its markup");
        }
    }

    /// The HTML of a text within a page, which is cleaned with it; empty where it costs more than its share.
    Optional<String> embedded(String markdown, Embeds embeds) {
        var dialect = new Dialect(embeds.links(), embeds::html);
        String plain = dialect.rewritten(markdown);
        return Effort.isBelow(plain, Effort.MAX_UNITS / Embeds.COUNT_MAX)
                ? Optional.of(rendered(plain, dialect, embeds.links()))
                : Optional.empty();
    }

    private String rendered(String plain, Dialect dialect, Links links) {
        Document document = parser.parse(plain);
        numberFootnotes(document);
        document.set(NoteRenderer.LINKS, links);
        document.set(NoteRenderer.KEEPS_LINES, links.keepsLines());
        document.set(HeadingIds.DIALECT, dialect);
        return dialect.restored(renderer.render(document));
    }

    /// Lets footnotes have their numbers in the order in which they are first named; flexmark goes by where they are last.
    private static void numberFootnotes(Document document) {
        var named = new HashSet<FootnoteBlock>();
        new NodeVisitor(new VisitHandler<>(Footnote.class, footnote -> {
            FootnoteBlock block = footnote.getFootnoteBlock();
            if (block != null && named.add(block)) {
                block.setFirstReferenceOffset(footnote.getStartOffset());
            }
        })).visit(document);
    }

    private static Page plain(String markdown, String warning) {
        String shown = markdown.length() <= PLAIN_MAX_LENGTH ? markdown : markdown.substring(0, PLAIN_MAX_LENGTH) + "…";
        return new Page("<pre>" + SafeHtml.escape(shown) + "</pre>", Optional.of(warning));
    }
}
