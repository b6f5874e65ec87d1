package dev.touchstone.notes;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Optional;

/// Leads links between notes to the pages of the files that they name. A link to a file that is not there keeps its words and
/// leads nowhere.
final class LinkTargets extends IndependentAttributeProviderFactory {

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        Links links = NoteRenderer.LINKS.get(context.getDocument());
        return (Node node, AttributablePart part, MutableAttributes attributes) -> {
            boolean link = (node instanceof LinkNodeBase || node instanceof LinkRef)
                    && part.equals(AttributablePart.LINK);
            String address = link ? attributes.getValue("href") : "";
            if (!address.isEmpty() && !Links.isElsewhere(address)) {
                Optional<String> target = links.file(address);
                target.ifPresentOrElse(found -> attributes.replaceValue("href", found), () -> {
                    attributes.remove("href");
                    attributes.replaceValue("class", "unknown-topic");
                });
            }
        };
    }
}
