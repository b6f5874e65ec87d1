package dev.touchstone.notes;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;

/// Renders what notes write differently from plain Markdown: topic links, generics that look like tags, and lines of
/// Chinese that are wrapped without a space.
final class NoteRenderer implements NodeRenderer {

    /// Where the links of the document being rendered lead.
    static final DataKey<Links> LINKS = new DataKey<>("LINKS", Links.NONE);

    /// As [Links#keepsLines].
    static final DataKey<Boolean> KEEPS_LINES = new DataKey<>("KEEPS_LINES", false);

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(WikiLink.class, NoteRenderer::link),
                new NodeRenderingHandler<>(Image.class, NoteRenderer::image),
                new NodeRenderingHandler<>(ImageRef.class, NoteRenderer::image),
                new NodeRenderingHandler<>(Code.class, NoteRenderer::code),
                new NodeRenderingHandler<>(HtmlInline.class,
                        (node, context, html) -> html.raw(resolved(node.getChars().toString(), context))),
                new NodeRenderingHandler<>(HtmlBlock.class, NoteRenderer::block),
                new NodeRenderingHandler<>(SoftLineBreak.class, NoteRenderer::lineBreak));
    }

    private static void link(WikiLink node, NodeRendererContext context, HtmlWriter html) {
        String name = TopicLink.target(node.getLink().unescape());
        String text = node.getText().unescape().strip();
        Optional<Links.Target> target = LINKS.get(context.getDocument()).find(name);
        String shown = !text.isEmpty() ? text : target.map(Links.Target::title).orElse(name);
        if (target.isPresent()) {
            html.attr("href", target.get().href()).attr("class", "topic").withAttr().tag("a");
            html.text(shown).tag("/a");
        } else {
            html.attr("class", "unknown-topic").withAttr().tag("span");
            html.text(shown).tag("/span");
        }
    }

    /// In a table a bar within code has to be escaped, and is a bar (GFM, 4.10).
    private static void code(Code node, NodeRendererContext context, HtmlWriter html) {
        if (node.getAncestorOfType(TableCell.class) == null || node.getText().indexOf("\\|") < 0) {
            context.delegateRender();
        } else {
            html.withAttr().tag("code");
            html.text(node.getText().toString().replace("\\|", "|")).tag("/code");
        }
    }

    private static void image(Image node, NodeRendererContext context, HtmlWriter html) {
        image(node, node.getUrl(), context, html);
    }

    private static void image(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        Reference reference = node.isDefined() ? node.getReferenceNode(context.getDocument()) : null;
        if (reference == null) {
            html.text(node.getChars().unescape());
        } else {
            image(node, reference.getUrl(), context, html);
        }
    }

    /// Images from elsewhere are links: the site loads nothing from other servers.
    private static void image(Node node, BasedSequence address, NodeRendererContext context, HtmlWriter html) {
        String url = address.unescape().strip();
        PictureText text = PictureText.of(new TextCollectingVisitor().collectAndGetText(node).strip());
        String alt = text.words();
        Optional<String> source = url.isEmpty() || Links.isElsewhere(url)
                ? Optional.of(url)
                : LINKS.get(context.getDocument()).file(url);
        if (source.isEmpty() || url.isEmpty()) {
            html.attr("class", "missing-image").withAttr().tag("span");
            html.text(alt.isEmpty() ? url : alt).tag("/span");
        } else if (url.contains("://") || url.startsWith("//")) {
            html.attr("href", url).withAttr().tag("a");
            html.text(alt.isEmpty() ? url : alt).tag("/a");
        } else {
            html.attr("src", source.get()).attr("alt", alt);
            if (!text.width().isEmpty()) {
                html.attr("width", text.width());
            }
            html.withAttr().tagVoid("img");
        }
    }

    private static void block(HtmlBlock node, NodeRendererContext context, HtmlWriter html) {
        html.line();
        html.raw(resolved(node.getContentChars().toString(), context));
        html.line();
    }

    private static String resolved(String source, NodeRendererContext context) {
        return SafeHtml.escapeUnknownTags(HtmlLinks.resolved(source, LINKS.get(context.getDocument())));
    }

    private static void lineBreak(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
        BasedSequence source = node.getChars().getBaseSequence();
        int before = node.getStartOffset() - 1;
        int after = node.getEndOffset();
        if (KEEPS_LINES.get(context.getDocument()) || OwnLines.startAt(source, after, before)) {
            html.tagVoid("br").line();
            return;
        }
        while (after < source.length() && " \t>".indexOf(source.charAt(after)) >= 0) {
            after++;
        }
        boolean joined = before >= 0 && after < source.length() && CjkEmphasis.isCjk(source.charAt(before))
                && CjkEmphasis.isCjk(source.charAt(after));
        if (!joined) {
            html.raw("\n");
        }
    }
}
