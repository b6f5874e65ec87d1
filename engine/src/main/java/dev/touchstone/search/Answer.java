package dev.touchstone.search;

import java.util.List;

/// What was found.
///
/// @param hits the best first
/// @param total how many there are, more than `hits` where fewer were wanted; at most [SearchIndex#FOUND_MAX]
/// @param loose whether nothing holds all the words, so that these hold only some, or similar ones
public record Answer(List<Hit> hits, int total, boolean loose) {

    public Answer {
        hits = List.copyOf(hits);
    }
}
