package dev.touchstone.report;

import dev.touchstone.source.Bilingual;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Widespread statements that are wrong, with what is right: the file `corrections.txt`. Thread-safe.
final class Corrections {

    private static final List<Correction> ALL = read();

    /// @param words in lower case, without which the pattern is not tried
    private record Correction(TopicId topic, String words, Pattern pattern, Bilingual<String> right) {}

    /// A statement in a note that is probably wrong.
    record Match(TopicId topic, Bilingual<String> right) {}

    private Corrections() {}

    /// What the lines of a text say wrong, for each index of a line.
    static List<Indexed> in(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        List<Correction> possible = ALL.stream().filter(one -> folded.contains(one.words())).toList();
        var found = new ArrayList<Indexed>();
        if (possible.isEmpty()) {
            return found;
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (Correction one : possible) {
                if (lines.get(i).length() <= MAX_LINE && one.pattern().matcher(lines.get(i)).find()) {
                    found.add(new Indexed(i, new Match(one.topic(), one.right())));
                }
            }
        }
        return found;
    }

    /// Longer lines are not looked at, in UTF-16 units.
    private static final int MAX_LINE = 2_000;

    /// @param index of the line, from 0
    record Indexed(int index, Match match) {}

    private static List<Correction> read() {
        try (InputStream in = Corrections.class.getResourceAsStream("corrections.txt")) {
            if (in == null) {
                throw new IllegalStateException("the engine lacks its resource \"corrections.txt\"");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Corrections::correction).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Correction correction(String line) {
        String[] fields = line.split(" \\| ", -1);
        return new Correction(new TopicId(fields[0]), fields[1], Pattern.compile(fields[2], Pattern.CASE_INSENSITIVE),
                new Bilingual<>(fields[3], fields[4]));
    }
}
