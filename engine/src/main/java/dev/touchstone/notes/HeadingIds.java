package dev.touchstone.notes;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/// Puts on each rendered heading the same id as [Note#headings] gives it.
final class HeadingIds extends IndependentAttributeProviderFactory {

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        var anchors = new Anchors();
        return (Node node, AttributablePart part, MutableAttributes attributes) -> {
            if (node instanceof Heading heading && part.equals(AttributablePart.NODE)) {
                attributes.replaceValue("id", anchors.next(Titles.plain(heading.getText().toString())));
            }
        };
    }
}
