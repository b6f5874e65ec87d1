package dev.touchstone.authoring;

import dev.touchstone.catalogue.Behaviours;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.Mutant;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.grading.Bench;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Report;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Proves that an exercise judges rightly: right answers are accepted with room to spare, and every mutant is caught by
/// the property that it names, soon, with a short counterexample, on every fixed seed.
///
/// That its folder is complete has been checked by reading it. For one thread.
public final class Prover {

    /// The seeds on which an exercise is proven.
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    /// Right answers must be accepted within this part of each limit.
    private static final int LIMIT_SHARE = 3;

    /// The property that a mutant names must catch it within this part of its tries.
    private static final int TRIES_SHARE = 10;

    /// The same for a concurrent property, each of whose plans is run many times.
    private static final int PLANS_SHARE = 2;

    /// How many calls a counterexample may have beyond the smallest possible.
    private static final int CALLS_SLACK = 2;

    private final Grader grader;

    public Prover(Grader grader) {
        this.grader = grader;
    }

    /// Proves one exercise, in some ten seconds.
    ///
    /// @param progress is told the path of each file before it is graded, by any thread
    ///
    /// Where the exercise's own contract, properties or starter do not compile, that is all there is to say.
    public Proof prove(Exercise exercise, Consumer<Path> progress) {
        List<Problem> unusable = grader.problems(exercise);
        if (!unusable.isEmpty()) {
            return new Proof(exercise.id().value(), unusable, List.of(), new Behaviours(new TreeMap<>()));
        }
        var problems = new ArrayList<>(StatementCheck.problems(exercise, grader.operations(exercise)));
        proveStarter(exercise, progress, problems);
        Exercise strict = withinAShareOfItsLimits(exercise);
        List<String> seeded = seeded(exercise);
        List<Right> rights = solutions(strict).entrySet().parallelStream()
                .map(each -> proveRight(strict, each.getKey(), each.getValue(), seeded, progress)).toList();
        rights.forEach(each -> problems.addAll(each.problems()));
        Right reference = rights.getFirst();
        List<Proven> proven = exercise.sources().mutants().parallelStream()
                .map(mutant -> {
                    progress.accept(file(exercise, mutant));
                    try (Bench bench = grader.bench(exercise, mutant.file())) {
                        return mutant.grows().isPresent()
                                ? proveSlow(exercise, mutant, bench)
                                : proveMutant(exercise, mutant, bench,
                                        allowed(exercise, reference.report(), mutant.property()),
                                        seeded);
                    }
                }).toList();
        proven.forEach(each -> problems.addAll(each.problems()));
        for (String property : exercise.propertyMethods()) {
            if (proven.stream().noneMatch(each -> each.row().caughtBy().containsKey(property))) {
                problems.add(new Problem(exercise.page(Language.EN), 0,
                        "property \"%s\" catches no mutant; add one that it catches, or remove it"
                                .formatted(property)));
            }
        }
        Behaviours behaviours = behaviours(exercise, reference.behaviour(), proven, problems);
        return new Proof(exercise.id().value(), problems, proven.stream().map(Proven::row).toList(), behaviours);
    }

    /// @param report of the first seed
    private record Right(Report report, Optional<String> behaviour, List<Problem> problems) {}

    /// @param behaviour empty for a slow mutant
    private record Proven(Mutant mutant, Proof.Row row, Optional<String> behaviour, List<Problem> problems) {}

    /// A mutant that the probe does not tell from the reference is left out, and so is a slow one: whoever shares its
    /// mistake is told nothing.
    private static Behaviours behaviours(
            Exercise exercise, Optional<String> right, List<Proven> proven, List<Problem> problems) {
        var mutants = new TreeMap<String, String>();
        for (Proven each : proven) {
            String twin = each.behaviour().filter(found -> !right.equals(Optional.of(found)))
                    .map(found -> mutants.putIfAbsent(found, each.row().mutant())).orElse(null);
            if (twin != null) {
                problems.add(new Problem(file(exercise, each.mutant()), 0,
                        "answers everything as the mutant \"%s\" does; remove one of them".formatted(twin)));
            }
        }
        return new Behaviours(mutants);
    }

    private static Path file(Exercise exercise, Mutant mutant) {
        return exercise.folder().resolve("mutants").resolve(mutant.name()).resolve(mutant.file().name());
    }

    private void proveStarter(Exercise exercise, Consumer<Path> progress, List<Problem> problems) {
        SourceFile starter = exercise.sources().starter();
        Path file = exercise.folder().resolve("starter").resolve(starter.name());
        progress.accept(file);
        Report report;
        try (Bench bench = grader.bench(exercise, starter)) {
            report = bench.grade(SEEDS.getFirst(), exercise.propertyMethods());
        }
        if (report.accepted() || report.verdict().equals("CompileError") || report.verdict().equals("Forbidden")) {
            problems.add(new Problem(file, 0,
                    "the starter must compile and not be Accepted, but it is %s".formatted(OddVerdicts.text(report))));
        }
    }

    /// The reference and the alternatives, by their files.
    static Map<Path, SourceFile> solutions(Exercise exercise) {
        var solutions = new LinkedHashMap<Path, SourceFile>();
        SourceFile reference = exercise.sources().reference();
        solutions.put(exercise.folder().resolve("reference").resolve(reference.name()), reference);
        exercise.sources().alternatives().forEach(each -> solutions.put(
                exercise.folder().resolve("alternatives").resolve(each.name()).resolve(each.file().name()),
                each.file()));
        return solutions;
    }

    /// The properties that depend on a seed: all but those which slow mutants name. These take long, so they are checked
    /// once for each right answer, and of no other mutant.
    static List<String> seeded(Exercise exercise) {
        Set<String> growing = exercise.sources().mutants().stream().filter(mutant -> mutant.grows().isPresent())
                .map(Mutant::property).collect(Collectors.toUnmodifiableSet());
        return exercise.propertyMethods().stream().filter(name -> !growing.contains(name)).toList();
    }

    private Right proveRight(
            Exercise strict, Path file, SourceFile source, List<String> seeded, Consumer<Path> progress) {
        var problems = new ArrayList<Problem>();
        progress.accept(file);
        try (Bench bench = grader.bench(strict, source)) {
            var reports = new ArrayList<Report>();
            reports.add(bench.grade(SEEDS.getFirst(), strict.propertyMethods()));
            SEEDS.stream().skip(1).forEach(seed -> reports.add(bench.grade(seed, seeded)));
            var odd = new OddVerdicts();
            for (Report report : reports) {
                if (report.accepted()) {
                    odd.right();
                } else {
                    odd.odd(report, "see why with check");
                }
            }
            odd.lines().forEach(line -> problems.add(new Problem(file, 0,
                    "must be Accepted within a third of the limits, but is " + line)));
            return new Right(reports.getFirst(), bench.behaviour(), problems);
        }
    }

    /// What it answers to the probe must not depend on what was played before, as it does where the stack runs out: how
    /// deep that is depends on what the JVM has compiled.
    private static Proven proveMutant(
            Exercise exercise, Mutant mutant, Bench bench, int budget, List<String> seeded) {
        var problems = new ArrayList<Problem>();
        Path file = file(exercise, mutant);
        Optional<String> behaviour = bench.behaviour();
        Map<String, Integer> caughtBy = bench.catches(SEEDS.getFirst(), seeded);
        int worstTries = 0;
        int calls = 0;
        var odd = new OddVerdicts();
        for (long seed : SEEDS) {
            Report report = bench.grade(seed, List.of(mutant.property()));
            if (!report.verdict().equals("WrongAnswer") && report.interleaving().isEmpty()) {
                odd.odd(report, advice(report));
                continue;
            }
            odd.right();
            worstTries = Math.max(worstTries, tries(report, mutant.property()));
            calls = Math.max(calls, calls(report));
        }
        odd.lines().forEach(line -> problems.add(new Problem(file, 0,
                "property \"%s\" must find a WrongAnswer, but it is %s".formatted(mutant.property(), line))));
        checkBounds(file, mutant, worstTries, budget, calls, problems);
        var row = new Proof.Row(mutant.name(), mutant.property(), caughtBy, worstTries, calls, mutant.calls(),
                Optional.empty());
        return new Proven(mutant, row, behaviour.filter(found -> bench.behaviour().equals(behaviour)), problems);
    }

    /// What to do about a mutant that does not answer wrongly.
    private static String advice(Report report) {
        return switch (report.verdict()) {
            case "Accepted" -> "make inputs that show the mistake, or name the property that does";
            case "CompileError", "Forbidden" -> "mend the file";
            default -> "a mutant must end every call with an answer that is wrong";
        };
    }

    /// How many calls the counterexample has.
    private static int calls(Report report) {
        return report.interleaving().map(story -> (int) story.moments().stream()
                .filter(moment -> moment.kind().equals("began")).count())
                .orElseGet(() -> lastCall(report.counterexample().orElseThrow()));
    }

    private static int lastCall(Report.Story story) {
        return story.number(story.steps().size() - 1);
    }

    /// A slow mutant must be found too slow for what it says, once: no seed takes part in counting steps. Other properties
    /// would take long and tell nothing.
    private static Proven proveSlow(Exercise exercise, Mutant mutant, Bench bench) {
        var problems = new ArrayList<Problem>();
        Path file = file(exercise, mutant);
        String grows = mutant.grows().orElseThrow();
        Report report = bench.grade(SEEDS.getFirst(), List.of(mutant.property()));
        String measured = report.growth().map(Report.Growth::measured).orElse("");
        if (!report.verdict().equals("TooSlow")) {
            problems.add(new Problem(file, 0, "property \"%s\" must find it TooSlow, but it is %s"
                    .formatted(mutant.property(), OddVerdicts.text(report))));
        } else if (!measured.equals(grows)) {
            problems.add(new Problem(file, 0, "must grow like \"%s\", as it says, but \"%s\" was measured"
                    .formatted(grows, measured)));
        }
        return new Proven(mutant,
                new Proof.Row(mutant.name(), mutant.property(), failed(report), 1, 0, 0, mutant.grows()),
                Optional.empty(), problems);
    }

    /// How many tries a property may need to catch a mutant: a share of the plans that it draws, some of which may be drawn
    /// twice and run once, or of the tries of the reference.
    private int allowed(Exercise exercise, Report report, String property) {
        OptionalInt plans = grader.plans(exercise, property);
        return Math.max(plans.isPresent() ? plans.getAsInt() / PLANS_SHARE : tries(report, property) / TRIES_SHARE, 1);
    }

    private static void checkBounds(
            Path file, Mutant mutant, int worstTries, int budget, int calls, List<Problem> problems) {
        if (worstTries > budget) {
            problems.add(new Problem(file, 0,
                    "property \"%s\" catches it only after %d tries, %d are allowed; make such inputs likelier"
                            .formatted(mutant.property(), worstTries, budget)));
        }
        if (calls > mutant.calls() + CALLS_SLACK) {
            problems.add(new Problem(file, 0,
                    "the counterexample has %d calls, the file states %d as the smallest; at most %d more are allowed"
                            .formatted(calls, mutant.calls(), CALLS_SLACK)));
        }
    }

    private static Exercise withinAShareOfItsLimits(Exercise exercise) {
        Limits limits = exercise.limits();
        var third = new Limits(limits.steps() / LIMIT_SHARE, limits.time().dividedBy(LIMIT_SHARE),
                limits.heapMiB() / LIMIT_SHARE, limits.sourceBytes(), limits.outputBytes());
        return exercise.with(third);
    }

    private static int tries(Report report, String property) {
        return report.properties().stream().filter(each -> each.name().equals(property))
                .mapToInt(Report.Property::tries).sum();
    }

    /// The properties that did not hold, with the tries that it took.
    private static Map<String, Integer> failed(Report report) {
        return report.properties().stream().filter(each -> each.result().equals("failed"))
                .collect(Collectors.toMap(Report.Property::name, Report.Property::tries));
    }
}
