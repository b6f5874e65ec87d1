package dev.touchstone.grading;

import dev.touchstone.source.Bilingual;
import dev.touchstone.source.Language;
import dev.touchstone.source.Words;

/// What the compiler objects to, as data.
///
/// @param file name of the source
/// @param line 1-based, 0 for the whole file
/// @param column 1-based, in characters; 0 where there is none
/// @param length how many characters are meant from there on
/// @param code javac's own, without its start, as in `cant.resolve.location`; empty for an objection of ours
/// @param text of the source that is meant, at most [#TEXT_CHARS_MAX] characters
/// @param message in javac's words, which may have several lines
record Diagnosis(String file, int line, int column, int length, String code, String text, Bilingual<String> message) {

    static final int TEXT_CHARS_MAX = 200;

    /// An objection of ours to a whole file, with the text `remark.NAME` of this package.
    static Diagnosis say(String file, String name, Object... values) {
        return new Diagnosis(file, 0, 0, 0, "", "", Words.both(Diagnosis.class, "remark." + name, values));
    }

    Remark remark() {
        Remark whole = Remark.at(file, line, message);
        return new Remark(file, line, column, length, "", message, whole.hint(), whole.paste());
    }

    /// `file:line: message`, in English.
    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + message.in(Language.EN);
    }
}
