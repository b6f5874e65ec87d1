package dev.touchstone.search;

import dev.touchstone.source.Language;

/// What a person looks for.
///
/// @param words parted by spaces, all to be found; words in quotes are found side by side
/// @param language that the person reads; its hits come first
/// @param versions whether a topic or exercise that is found in both languages is two hits, and not one
/// @param hits the most that are wanted
public record Question(String words, Language language, boolean versions, int hits) {

    /// Longer questions are cut, in UTF-16 units.
    public static final int CHARS_MAX = 200;

    /// The language of the words, where they tell it, else that of the person.
    Language spoken() {
        return words.codePoints().anyMatch(c -> Letters.kind(c) == Letters.IDEOGRAPH) ? Language.ZH : language;
    }

    public Question {
        words = words.strip();
        words = words.length() <= CHARS_MAX ? words : words.substring(0, CHARS_MAX);
        if (hits < 1) {
            throw new IllegalArgumentException("hits must be at least 1, got " + hits);
        }
    }
}
