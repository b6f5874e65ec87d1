package dev.touchstone.report;

import dev.touchstone.source.Bilingual;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Widespread statements that are wrong, with what is right: the file `corrections.txt`. Thread-safe.
final class Corrections {

    /// Longer lines are not looked at, in UTF-16 units.
    private static final int MAX_LINE = 2_000;

    private static final List<Correction> ALL = read();
    private static final Map<Character, List<Correction>> BY_FIRST = ALL.stream()
            .collect(Collectors.groupingBy(one -> one.words().charAt(0)));

    /// The characters, in either case, that some correction's words start with: few of a text do.
    private static final BitSet STARTS = new BitSet();

    static {
        BY_FIRST.keySet().forEach(c -> {
            STARTS.set(c);
            STARTS.set(Character.toUpperCase(c));
        });
    }

    /// @param words in lower case, without which the pattern is not tried
    private record Correction(TopicId topic, String words, Pattern pattern, Bilingual<String> right) {}

    /// A statement in a note that is probably wrong.
    record Match(TopicId topic, Bilingual<String> right) {}

    private Corrections() {}

    /// What the lines of a text say wrong, each once, in their order. One pass over the text; a pattern is tried only on a
    /// line that holds its words, and once.
    static List<Indexed> in(String text) {
        var found = new LinkedHashSet<Indexed>();
        int start = 0;
        for (int line = 0; start < text.length(); line++) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            if (end - start <= MAX_LINE) {
                for (Correction one : named(text, start, end)) {
                    if (one.pattern().matcher(text).region(start, end).find()) {
                        found.add(new Indexed(line, new Match(one.topic(), one.right())));
                    }
                }
            }
            start = end + 1;
        }
        return List.copyOf(found);
    }

    /// Those whose words start between `start` and `end`.
    private static Set<Correction> named(String text, int start, int end) {
        var named = new LinkedHashSet<Correction>();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            List<Correction> starting = STARTS.get(c)
                    ? BY_FIRST.getOrDefault(Character.toLowerCase(c), List.of())
                    : List.of();
            for (Correction one : starting) {
                if (text.regionMatches(true, i, one.words(), 0, one.words().length())) {
                    named.add(one);
                }
            }
        }
        return named;
    }

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
