package dev.touchstone.authoring;

import dev.touchstone.authoring.Mutations.Mutation;
import dev.touchstone.catalogue.Equivalents;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.grading.Bench;
import dev.touchstone.grading.Grader;
import dev.touchstone.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Proves that the properties of an exercise catch what a machine changes in its reference: every change must break one
/// of them, or be listed as a right answer with the reason, see [Equivalents]. For one thread.
public final class DeepProver {

    private static final long SEED = 1;

    private final Grader grader;

    public DeepProver(Grader grader) {
        this.grader = grader;
    }

    /// What was found out about one exercise.
    ///
    /// @param exercise id
    /// @param mutations how many changes were made
    /// @param uncaught how many of them no property catches
    /// @param problems changes that no property catches, and lines of the list that are wrong
    public record Result(String exercise, int mutations, int uncaught, List<Problem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /// Tries all changes, in a minute or so.
    ///
    /// @param progress is told each change before it is tried, by any thread
    public Result prove(Exercise exercise, Consumer<String> progress) {
        SourceFile reference = exercise.sources().reference();
        var mutations = new Mutations(reference, grader.compile(exercise, reference));
        List<Mutation> all = mutations.all();
        Equivalents listed = Equivalents.read(exercise.folder());
        var problems = new ArrayList<>(listed.problems());
        List<Mutation> uncaught = all.parallelStream().filter(mutation -> {
            progress.accept(mutation.name());
            return !isCaught(exercise, mutations, mutation);
        }).toList();
        uncaught.stream().filter(mutation -> !listed.lines().containsKey(mutation.name())).forEach(
                mutation -> problems.add(new Problem(file(exercise), mutation.line(),
                        "no property catches \"%s\"; add one that does, or list it with the reason in %s"
                                .formatted(mutation.name(), Equivalents.FILE))));
        problems.addAll(wrongLines(exercise, listed, all, uncaught));
        return new Result(exercise.id().value(), all.size(), uncaught.size(), problems);
    }

    private static Path file(Exercise exercise) {
        return exercise.folder().resolve("reference").resolve(exercise.sources().reference().name());
    }

    private boolean isCaught(Exercise exercise, Mutations mutations, Mutation mutation) {
        try (Bench bench = grader.bench(exercise, exercise.sources().reference(), mutations.with(mutation))) {
            return bench.catcher(SEED, exercise.propertyMethods()).isPresent();
        }
    }

    private static List<Problem> wrongLines(
            Exercise exercise, Equivalents listed, List<Mutation> all, List<Mutation> uncaught) {
        Set<String> names = all.stream().map(Mutation::name).collect(Collectors.toSet());
        Set<String> right = uncaught.stream().map(Mutation::name).collect(Collectors.toSet());
        var problems = new ArrayList<Problem>();
        listed.lines().forEach((name, line) -> {
            if (!right.contains(name)) {
                problems.add(new Problem(exercise.folder().resolve(Equivalents.FILE), line,
                        (names.contains(name)
                                ? "a property catches \"%s\", so it is no right answer; remove it"
                                : "the reference has no mutation \"%s\"; remove it").formatted(name)));
            }
        });
        return problems;
    }
}
