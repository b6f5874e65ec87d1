package dev.touchstone.catalogue;

import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How the mutants of an exercise behave: `behaviours.txt` in its folder, which `touchstone prove --write` makes. With it
/// a wrong submission is told whose mistake it shares.
///
/// @param mutants name of the mutant by the hash of what it answers to the exercise's probe
public record Behaviours(SortedMap<String, String> mutants) {

    public static final String FILE = "behaviours.txt";

    private static final String HEAD = "# What each mutant answers, as a hash. Made by: touchstone prove --write\n";

    public Behaviours {
        mutants = Collections.unmodifiableSortedMap(new TreeMap<>(mutants));
    }

    /// Those of an exercise's folder. Empty where the file is missing; lines that say something else are passed over.
    public static Behaviours read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file) || !(TextFile.read(file) instanceof Reading.Valid(TextFile text))) {
            return new Behaviours(new TreeMap<>());
        }
        return new Behaviours(text.text().lines()
                .map(line -> line.strip().split(" +"))
                .filter(words -> words.length == 2 && !words[0].startsWith("#"))
                .collect(Collectors.toMap(words -> words[0], words -> words[1], (first, _) -> first, TreeMap::new)));
    }

    /// The mutant that answers so.
    public Optional<String> find(String behaviour) {
        return Optional.ofNullable(mutants.get(behaviour));
    }

    /// What the file holds: a line for each mutant, in the order of their names.
    public String text() {
        return mutants.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining("", HEAD, ""));
    }
}
