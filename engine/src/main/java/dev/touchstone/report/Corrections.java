package dev.touchstone.report;

import dev.touchstone.source.Bilingual;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Widespread statements that are wrong, with what is right: the file `corrections.txt`. Thread-safe.
final class Corrections {

    private static final List<Correction> ALL = read();
    private static final Map<Character, List<Correction>> BY_FIRST = ALL.stream()
            .collect(Collectors.groupingBy(one -> one.words().charAt(0)));

    /// @param words in lower case, without which the pattern is not tried
    private record Correction(TopicId topic, String words, Pattern pattern, Bilingual<String> right) {}

    /// A statement in a note that is probably wrong.
    record Match(TopicId topic, Bilingual<String> right) {}

    private Corrections() {}

    /// What the lines of a text say wrong, for each index of a line.
    static List<Indexed> in(String text) {
        Set<Correction> possible = possible(text);
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

    /// Those whose words occur in the text, found in one pass over it.
    private static Set<Correction> possible(String text) {
        var possible = new HashSet<Correction>();
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            for (Correction one : BY_FIRST.getOrDefault(c, List.of())) {
                if (text.regionMatches(true, i, one.words(), 0, one.words().length())) {
                    possible.add(one);
                }
            }
        }
        return possible;
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
