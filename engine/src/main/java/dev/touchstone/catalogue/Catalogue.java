package dev.touchstone.catalogue;

import dev.touchstone.source.Problem;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The exercises of a folder, by id. Immutable.
public final class Catalogue {

    private final NavigableMap<ExerciseId, Exercise> exercises = new TreeMap<>();
    private final List<Problem> problems;

    private Catalogue(Collection<Exercise> exercises, List<Problem> problems) {
        exercises.forEach(exercise -> this.exercises.put(exercise.id(), exercise));
        this.problems = List.copyOf(problems);
    }

    public static Catalogue of(Collection<Exercise> exercises) {
        return new Catalogue(exercises, List.of());
    }

    /// Reads every exercise folder in `folder`; an exercise with problems is left out and its problems are kept.
    ///
    /// Folders without an `exercise.md` in any language are no exercises and are passed over, as are files. Never throws.
    public static Catalogue read(Path folder) {
        var exercises = new ArrayList<Exercise>();
        var problems = new ArrayList<Problem>();
        for (Path candidate : folders(folder, problems)) {
            switch (ExerciseFolder.read(candidate)) {
                case Reading.Valid(Exercise exercise) -> exercises.add(exercise);
                case Reading.Invalid(var found) -> problems.addAll(found);
            }
        }
        return new Catalogue(exercises, problems);
    }

    /// Everything wrong in the folders, in the order of their names.
    public List<Problem> problems() {
        return problems;
    }

    /// All exercises, by id.
    public List<Exercise> exercises() {
        return List.copyOf(exercises.values());
    }

    public Optional<Exercise> find(ExerciseId id) {
        return Optional.ofNullable(exercises.get(id));
    }

    /// The exercises that practise `topic`, the easiest first.
    public List<Exercise> practising(TopicId topic) {
        return exercises.values().stream()
                .filter(exercise -> exercise.facts().topics().contains(topic))
                .sorted((a, b) -> Integer.compare(a.facts().difficulty(), b.facts().difficulty()))
                .toList();
    }

    private static List<Path> folders(Path folder, List<Problem> problems) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(ExerciseFolder::isOne).sorted().toList();
        } catch (IOException | SecurityException _) {
            problems.add(new Problem(folder, 0, "cannot be listed; name the folder that holds the exercises"));
            return List.of();
        }
    }
}
