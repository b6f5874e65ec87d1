package dev.touchstone.catalogue;

import dev.touchstone.source.Problem;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The machine-made mutations of a reference that no property can catch, because they are right answers too:
/// `equivalents.txt` in the exercise's folder, which its author writes.
///
/// Comments that begin with `#` say why the mutations below them are right answers, up to the next empty line. Every other
/// line is one mutation, as `touchstone prove --deep` names it.
///
/// @param lines of the file by the mutations that they name, first line 1
/// @param problems mutations without a reason
public record Equivalents(Map<String, Integer> lines, List<Problem> problems) {

    public static final String FILE = "equivalents.txt";

    /// Those of an exercise's folder; none where the file is missing.
    public static Equivalents read(Path folder) {
        Path file = folder.resolve(FILE);
        var lines = new LinkedHashMap<String, Integer>();
        var problems = new ArrayList<Problem>();
        if (Files.isRegularFile(file)) {
            switch (TextFile.read(file)) {
                case Reading.Valid(TextFile text) -> read(file, text.text().lines().toList(), lines, problems);
                case Reading.Invalid(var found) -> problems.addAll(found);
            }
        }
        return new Equivalents(lines, problems);
    }

    private static void read(Path file, List<String> text, Map<String, Integer> lines, List<Problem> problems) {
        boolean reasoned = false;
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            if (line.isEmpty()) {
                reasoned = false;
            } else if (line.startsWith("#")) {
                reasoned = true;
            } else {
                lines.put(line, i + 1);
                if (!reasoned) {
                    problems.add(new Problem(file, i + 1,
                            "\"%s\" has no reason; say in a comment above it why it is a right answer too"
                                    .formatted(line)));
                }
            }
        }
    }
}
