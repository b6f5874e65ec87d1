package dev.touchstone.grading;

import dev.touchstone.source.Bilingual;
import dev.touchstone.source.Language;
import dev.touchstone.source.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something at a place in a submission that its author should change, in both languages.
///
/// @param file name without folders
/// @param line 1-based, 0 for the whole file
/// @param column 1-based, in characters of that line; 0 for the whole line
/// @param length how many characters from there on are meant; at least 1 where there is a column, else 0
/// @param source the text of that line, empty where there is none
/// @param message what is wrong and what to do, without a full stop; the compiler's have several lines
/// @param hint what usually leads to this, and what to do; a sentence
/// @param paste Java that mends it, to be copied; may have several lines
public record Remark(String file, int line, int column, int length, String source, Bilingual<String> message,
        Optional<Bilingual<String>> hint, Optional<String> paste) {

    /// Keeps a place that is none, as a compiler that has been fooled may tell, out of everything that follows.
    public Remark {
        line = Math.max(line, 0);
        column = Math.clamp(column, 0, Integer.MAX_VALUE);
        length = column == 0 ? 0 : Math.max(length, 1);
    }

    /// A remark on a whole line, or on the whole file where `line` is 0.
    public static Remark at(String file, int line, Bilingual<String> message) {
        return new Remark(file, line, 0, 0, "", message, Optional.empty(), Optional.empty());
    }

    /// Like [#at], with the text `remark.NAME` of this package.
    static Remark say(String file, int line, String name, Object... values) {
        return at(file, line, Words.both(Remark.class, "remark." + name, values));
    }

    /// The same with a hint, and Java to copy where there is any.
    Remark with(Bilingual<String> help, @Nullable String java) {
        return new Remark(file, line, column, length, source, message, Optional.of(help), Optional.ofNullable(java));
    }

    /// The same with the line that it is about, as `submission` has it.
    Remark in(Submission submission) {
        String text = submission.files().stream()
                .filter(each -> line > 0 && each.name().equals(file))
                .flatMap(each -> each.text().lines().skip(line - 1L).limit(1))
                .findFirst().orElse("");
        return new Remark(file, line, Math.min(column, text.length() + 1), length, text, message, hint, paste);
    }

    /// `file:line: message`, in English.
    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + message.in(Language.EN);
    }
}
