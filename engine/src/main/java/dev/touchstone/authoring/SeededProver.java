package dev.touchstone.authoring;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Mutant;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.grading.Bench;
import dev.touchstone.grading.Grader;
import dev.touchstone.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Grades what is known to be wrong or right with many seeds, as many learners with the same answer would get them: how
/// often is a mutant accepted, and how often is a right answer not? For one thread.
public final class SeededProver {

    /// Right answers run everything that wrong ones leave out, so they get this part of the seeds.
    static final int RIGHT_SHARE = 10;

    /// How many of the seeds that went wrong are named, at most.
    private static final int NAMED_MAX = 10;

    private final Grader grader;

    public SeededProver(Grader grader) {
        this.grader = grader;
    }

    /// What was found out about one exercise.
    ///
    /// @param exercise id
    /// @param mutants how often something wrong was graded
    /// @param answers how often something right was graded
    /// @param problems one for each file that did not always get the verdict that it must, with seeds
    public record Result(String exercise, Runs mutants, Runs answers, List<Problem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /// Gradings that must all end the same way.
    ///
    /// @param files how many were graded
    /// @param seeds with how many seeds each
    /// @param right how many of all these gradings ended as they must
    public record Runs(int files, int seeds, int right) {

        public int all() {
            return files * seeds;
        }
    }

    /// What became of one file.
    private record Row(int right, List<Problem> problems) {}

    /// Grades every mutant with the seeds from 1 to `seeds`, and every right answer with a tenth of them. A slow mutant is
    /// left out, and so is the property that it names: no seed takes part in counting steps.
    ///
    /// @param progress is told the path of each file before it is graded, by any thread
    public Result prove(Exercise exercise, int seeds, Consumer<Path> progress) {
        List<String> properties = Prover.seeded(exercise);
        List<Mutant> mutants = exercise.sources().mutants().stream().filter(each -> each.grows().isEmpty()).toList();
        List<Row> wrong = mutants.parallelStream().map(mutant -> {
            Path file = exercise.folder().resolve("mutants").resolve(mutant.name()).resolve(mutant.file().name());
            progress.accept(file);
            var ordered = new ArrayList<>(properties);
            ordered.remove(mutant.property());
            ordered.addFirst(mutant.property());
            try (Bench bench = grader.bench(exercise, mutant.file())) {
                return row(file, seeds, "caught", seed -> bench.catcher(seed, ordered).isPresent());
            }
        }).toList();
        int fewer = Math.max(seeds / RIGHT_SHARE, 1);
        List<Row> right = Prover.solutions(exercise).entrySet().parallelStream().map(each -> {
            progress.accept(each.getKey());
            SourceFile source = each.getValue();
            try (Bench bench = grader.bench(exercise, source)) {
                return row(each.getKey(), fewer, "Accepted", seed -> bench.grade(seed, properties).accepted());
            }
        }).toList();
        var problems = new ArrayList<Problem>();
        wrong.forEach(row -> problems.addAll(row.problems()));
        right.forEach(row -> problems.addAll(row.problems()));
        return new Result(exercise.id().value(), runs(wrong, seeds), runs(right, fewer), problems);
    }

    private static Row row(Path file, int seeds, String must, LongPredicate isRight) {
        List<Long> odd = LongStream.rangeClosed(1, seeds).filter(isRight.negate()).boxed().toList();
        if (odd.isEmpty()) {
            return new Row(seeds, List.of());
        }
        String named = odd.stream().limit(NAMED_MAX).map(String::valueOf).collect(Collectors.joining(", "));
        return new Row(seeds - odd.size(), List.of(new Problem(file, 0,
                "must be %s with every seed, but is not with %d of %d: %s; see why with check --seed"
                        .formatted(must, odd.size(), seeds, odd.size() > NAMED_MAX ? named + ", …" : named))));
    }

    private static Runs runs(List<Row> rows, int seeds) {
        return new Runs(rows.size(), seeds, rows.stream().mapToInt(Row::right).sum());
    }
}
