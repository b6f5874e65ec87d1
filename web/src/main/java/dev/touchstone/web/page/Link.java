package dev.touchstone.web.page;

import dev.touchstone.source.Language;
import java.util.regex.Pattern;

/// A link as templates show it.
///
/// @param language of the title, as a BCP 47 tag: topics of imported notes are called as these call them
public record Link(String href, String title, String language) {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /// In the language of its letters.
    public Link(String href, String title) {
        this(href, title, CHINESE.matcher(title).find() ? Language.ZH.tag() : Language.EN.tag());
    }
}
