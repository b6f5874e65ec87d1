package dev.touchstone.study;

/// How a card is found again in notes that are edited, moved and renamed. Texts are folded for comparing by whoever makes
/// one; what is longer than the limits is cut.
///
/// @param card id of the card; empty where none is known yet
/// @param origin `content` or `own`
/// @param path of the note: its topic, or the folder and the file
/// @param trail of the headings above the question
/// @param answer a sketch of the answer
public record Anchor(String card, String origin, String path, String trail, String question, String answer) {

    private static final int PATH_CHARS_MAX = 1000;
    private static final int QUESTION_CHARS_MAX = 300;
    private static final int ANSWER_CHARS_MAX = 600;

    public Anchor {
        path = cut(path, PATH_CHARS_MAX);
        trail = cut(trail, PATH_CHARS_MAX);
        question = cut(question, QUESTION_CHARS_MAX);
        answer = cut(answer, ANSWER_CHARS_MAX);
    }

    /// The same place of the card `id`.
    public Anchor of(String id) {
        return new Anchor(id, origin, path, trail, question, answer);
    }

    /// Its first characters, none of them halved. PostgreSQL keeps no text with a NUL.
    private static String cut(String text, int atMost) {
        String kept = text.replace('\0', ' ');
        if (kept.length() <= atMost) {
            return kept;
        }
        return kept.substring(0, Character.isHighSurrogate(kept.charAt(atMost - 1)) ? atMost - 1 : atMost);
    }
}
