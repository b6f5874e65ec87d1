package dev.touchstone.notes;

/// A heading of a note.
///
/// @param line 1-based line of the file
/// @param level 1 to 6
/// @param title without markup
/// @param anchor the id of the heading in the rendered page
/// @param below the line of the file behind it; an underline is part of the heading
public record Heading(int line, int level, String title, String anchor, int below) {

    /// The id of the first heading with such a title in a page.
    public static String anchor(String title) {
        return new Anchors(Anchors.PREFIX).next(title);
    }
}
