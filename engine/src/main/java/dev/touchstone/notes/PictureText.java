package dev.touchstone.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a picture, and its width where Obsidian's `words|300` or `words|300x200` gives one.
///
/// @param width in pixels; empty where none is given
record PictureText(String words, String width) {

    private static final Pattern SIZED = Pattern.compile("(?:(.*)\\|)?\\s*(\\d{1,4})(?:x\\d{1,4})?\\s*");

    /// @param written between the brackets, or behind the first bar
    static PictureText of(String written) {
        Matcher sized = SIZED.matcher(written);
        return sized.matches()
                ? new PictureText(sized.group(1) == null ? "" : sized.group(1).strip(), sized.group(2))
                : new PictureText(written.strip(), "");
    }
}
