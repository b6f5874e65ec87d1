package dev.touchstone.search;

import java.util.List;

/// One thing that was found.
///
/// @param title cut into pieces, those that were asked for marked
/// @param line 1-based line of the file that the snippet is from; 0 where there is no such line
/// @param snippet some words of the text around what was asked for
public record Hit(Findable found, List<Piece> title, int line, List<Piece> snippet) {

    public Hit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }

    /// A piece of a text.
    ///
    /// @param marked whether it was asked for
    public record Piece(String text, boolean marked) {}
}
