package dev.touchstone.cli;

import dev.touchstone.authoring.DeepProver;
import dev.touchstone.authoring.Proof;
import dev.touchstone.authoring.Prover;
import dev.touchstone.authoring.SeededProver;
import dev.touchstone.authoring.Sizes;
import dev.touchstone.catalogue.Behaviours;
import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.grading.Grader;
import dev.touchstone.library.Library;
import dev.touchstone.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `prove [ID…]`: whether exercises judge rightly.
@Command(name = "prove")
final class ProveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "ID", descriptionKey = "exercises")
    private List<String> ids = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--write", descriptionKey = "write")
    private boolean write;

    @Option(names = "--deep", descriptionKey = "deep")
    private boolean deep;

    @Option(names = "--seeds", paramLabel = "N", descriptionKey = "seeds")
    private @Nullable Integer seeds;

    ProveCommand(Session session) {
        this.session = session;
    }

    /// What `prove --json` prints.
    ///
    /// @param sizes of all counterexamples
    /// @param problems of all exercises, also of those that cannot be read
    /// @param deep one for each exercise with `--deep`, else none
    /// @param seeded one for each exercise with `--seeds`, else none
    record Document(boolean proven, List<Matrix> exercises, Sizes sizes, List<Depth> deep,
            List<Seeded> seeded, List<Complaint> problems) {}

    /// How the mutants of one exercise are caught.
    record Matrix(String exercise, List<Proof.Row> mutants, Sizes sizes) {}

    /// What became of the machine-made mutations of one reference.
    ///
    /// @param uncaught how many of them no property catches
    record Depth(String exercise, int mutations, int uncaught) {}

    /// What became of known answers to one exercise with many seeds.
    record Seeded(String exercise, SeededProver.Runs mutants, SeededProver.Runs answers) {}

    /// What was found out about the chosen exercises.
    private record Found(List<Proof> proofs, List<DeepProver.Result> deep, List<SeededProver.Result> seeded,
            List<Problem> problems) {

        Sizes sizes() {
            return Sizes.of(proofs.stream().flatMap(proof -> proof.mutants().stream()).toList());
        }
    }

    @Override
    public Integer call() {
        if (seeds != null && seeds < 1) {
            throw session.refuse("usage.least", "--seeds", seeds.toString(), 1);
        }
        Path home = session.home();
        Library library = Library.read(home.resolve("content"), home.resolve("exercises"), List.of());
        List<Exercise> chosen = chosen(library.catalogue());
        var problems = new ArrayList<Problem>(library.problems().stream().filter(this::concerns).toList());
        Found found = prove(chosen);
        List<Proof> proofs = found.proofs();
        problems.addAll(found.problems());
        if (json) {
            List<Matrix> matrices = proofs.stream()
                    .map(proof -> new Matrix(proof.exercise(), proof.mutants(), Sizes.of(proof.mutants()))).toList();
            List<Complaint> complaints = problems.stream().map(problem -> Complaint.of(problem, session.home()))
                    .toList();
            List<Depth> depths = found.deep().stream()
                    .map(result -> new Depth(result.exercise(), result.mutations(), result.uncaught())).toList();
            List<Seeded> runs = found.seeded().stream()
                    .map(result -> new Seeded(result.exercise(), result.mutants(), result.answers())).toList();
            session.print(Json.write(
                    new Document(problems.isEmpty(), matrices, found.sizes(), depths, runs, complaints)));
        } else {
            if (proofs.size() > 1) {
                session.print(told(found.sizes()));
            }
            problems.forEach(problem -> session.print(session.line(problem)));
            session.print(problems.isEmpty()
                    ? session.say("prove.proven", proofs.size())
                    : session.say("prove.problems", problems.size()));
        }
        return problems.isEmpty() ? ExitCode.FINE : ExitCode.NOT_ACCEPTED;
    }

    /// The exercises to prove; one that cannot be read is among the problems instead.
    private List<Exercise> chosen(Catalogue catalogue) {
        return ids.isEmpty()
                ? catalogue.exercises()
                : ids.stream()
                        .filter(id -> session.problemsOf(catalogue, id).isEmpty())
                        .map(id -> session.exercise(catalogue, id))
                        .toList();
    }

    private boolean concerns(Problem problem) {
        Path exercises = session.home().resolve("exercises");
        return ids.isEmpty()
                ? problem.file().startsWith(exercises)
                : ids.stream().anyMatch(id -> problem.file().startsWith(exercises.resolve(id)));
    }

    /// Compares the exercise's file of behaviours with what was found out, or writes it where that was asked for. As long as
    /// there are other problems it will change once more.
    private Optional<Problem> written(Exercise exercise, Proof proof) {
        Path file = exercise.folder().resolve(Behaviours.FILE);
        if (!proof.holds() || Behaviours.read(exercise.folder()).equals(proof.behaviours())) {
            return Optional.empty();
        }
        if (!write) {
            return Optional.of(new Problem(file, 0, "does not say how the mutants behave now; run %s prove %s --write"
                    .formatted(session.command(), exercise.id().value())));
        }
        try {
            Files.writeString(file, proof.behaviours().text());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Problem(file, 0, "cannot be written; check its permissions"));
        }
    }

    private Found prove(List<Exercise> exercises) {
        var found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Grader.prepare(session.workFolder());
        try (var grader = Grader.start(session.workFolder()); var progress = new ProgressLine(session.env())) {
            var prover = new Prover(grader);
            var deepProver = new DeepProver(grader);
            var seededProver = new SeededProver(grader);
            for (Exercise exercise : exercises) {
                Proof proof = prover.prove(exercise, file -> progress.show(session.shown(file)));
                found.proofs().add(proof);
                found.problems().addAll(proof.problems());
                Optional<Problem> unwritten = written(exercise, proof);
                unwritten.ifPresent(found.problems()::add);
                progress.clear();
                print(proof, proof.holds() && unwritten.isEmpty());
                if (deep && !proof.mutants().isEmpty()) {
                    DeepProver.Result result = deepProver.prove(exercise, progress::show);
                    found.deep().add(result);
                    found.problems().addAll(result.problems());
                    progress.clear();
                    print(result);
                }
                if (seeds != null && !proof.mutants().isEmpty()) {
                    SeededProver.Result result = seededProver.prove(exercise, seeds,
                            file -> progress.show(session.shown(file)));
                    found.seeded().add(result);
                    found.problems().addAll(result.problems());
                    progress.clear();
                    print(result);
                }
            }
        }
        return found;
    }

    private void print(DeepProver.Result result) {
        if (!json) {
            session.print("  " + session.say("prove.deep", result.mutations(), result.uncaught()));
        }
    }

    private void print(SeededProver.Result result) {
        if (!json) {
            session.print("  " + session.say("prove.seeds", result.mutants().files(), result.mutants().seeds(),
                    result.mutants().right(), result.mutants().all()));
            session.print("  " + session.say("prove.seeds.answers", result.answers().files(),
                    result.answers().seeds(), result.answers().right(), result.answers().all()));
        }
    }

    /// One line, and the matrix where exercises were asked for by name; nothing where a document is asked for.
    private void print(Proof proof, boolean fine) {
        if (json) {
            return;
        }
        Style style = session.screen().style();
        String mark = fine ? style.good("✓") : style.bad("✗");
        session.print(mark + " " + session.say("prove.exercise", proof.exercise(), proof.mutants().size()));
        if (proof.mutants().isEmpty()) {
            return;
        }
        if (!ids.isEmpty()) {
            var rows = new ArrayList<List<String>>();
            rows.add(Stream.of("mutant", "property", "tries", "calls", "others")
                    .map(column -> session.say("prove." + column)).toList());
            proof.mutants().forEach(row -> rows.add(cells(row)));
            Columns.align(rows).forEach(session::print);
        }
        session.print("  " + told(Sizes.of(proof.mutants())));
    }

    private String told(Sizes sizes) {
        return session.say("prove.sizes", sizes.counterexamples(), sizes.median(), sizes.worst(), sizes.excess(),
                sizes.excessWorst());
    }

    private List<String> cells(Proof.Row row) {
        String others = row.caughtBy().entrySet().stream().filter(each -> !each.getKey().equals(row.property()))
                .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(", "));
        return List.of(row.mutant(), row.property(), Integer.toString(row.worstTries()),
                row.grows().map(grows -> session.say("prove.grows", grows))
                        .orElseGet(() -> row.calls() + " / " + row.callsLeast()),
                others);
    }
}
