package dev.touchstone.notes;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.html.MutableAttributes;

/// Puts on each rendered heading the same id as [Note#headings] gives it. Those within quotes and lists, which a note does
/// not list, have ids of their own, so that they change no others.
final class HeadingIds extends IndependentAttributeProviderFactory {

    /// What rewrote the document being rendered.
    static final DataKey<Dialect> DIALECT = new DataKey<>("DIALECT", new Dialect(Links.NONE));

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        var anchors = new Anchors(Anchors.PREFIX);
        var within = new Anchors(Anchors.PREFIX_WITHIN);
        Dialect dialect = DIALECT.get(context.getDocument());
        return (Node node, AttributablePart part, MutableAttributes attributes) -> {
            if (node instanceof Heading heading && part.equals(AttributablePart.NODE)) {
                boolean listed = heading.getParent() instanceof Document && !dialect.isQuoted(heading.getStartOffset());
                attributes.replaceValue("id",
                        (listed ? anchors : within).next(title(dialect.source(heading.getText().toString()))));
            }
        };
    }

    /// A longer heading than notes list keeps its marks and tags.
    private static String title(String source) {
        return source.length() > HeadingLine.MAX_LINE_LENGTH
                ? Titles.plain(source)
                : Titles.heading(Tags.removed(source));
    }
}
