package dev.touchstone.authoring;

import static dev.touchstone.authoring.CounterExercise.counter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Alternative;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Mutant;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.SharedWork;
import dev.touchstone.source.Bilingual;
import dev.touchstone.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// One small exercise, a counter, with one defect at a time.
class ProverTest {

    private static final SourceFile RIGHT = counter("total += number;", "return total;");
    private static final SourceFile EMPTY = counter("", "return 0;");

    private static final Path FOLDER = Path.of("exercises", "counter");

    private static final Mutant DOUBLES = mutant("doubles", counter("total += 2 * number;", "return total;"),
            "addsUp", 2);
    private static final Mutant NEGATIVE = mutant("negative", counter("total -= number;", "return total;"),
            "neverBelowZero", 2);

    private final Grader grader = SharedWork.grader();

    @Test
    void prove_soundExercise_holdsAndTellsHowEachMutantIsCaught() {
        List<Path> graded = Collections.synchronizedList(new ArrayList<>());

        Proof proof = new Prover(grader).prove(
                CounterExercise.in(FOLDER, EMPTY, RIGHT, List.of(new Alternative("other", RIGHT)),
                        List.of(DOUBLES, NEGATIVE)),
                graded::add);

        assertThat(proof.problems()).isEmpty();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.exercise()).isEqualTo("counter");
        assertThat(graded).extracting(Path::toString).containsExactlyInAnyOrder(
                "exercises/counter/starter/MyCounter.java", "exercises/counter/reference/MyCounter.java",
                "exercises/counter/alternatives/other/MyCounter.java",
                "exercises/counter/mutants/doubles/MyCounter.java",
                "exercises/counter/mutants/negative/MyCounter.java");
        assertThat(proof.mutants()).extracting(Proof.Row::mutant).containsExactly("doubles", "negative");
        Proof.Row doubles = proof.mutants().getFirst();
        assertThat(doubles.caughtBy()).containsOnlyKeys("addsUp");
        assertThat(doubles.calls()).isEqualTo(2);
        assertThat(doubles.worstTries()).isBetween(1, 30);
        assertThat(proof.mutants().getLast().caughtBy()).containsOnlyKeys("addsUp", "neverBelowZero");
    }

    @Test
    void prove_eachMutant_isKnownByItsBehaviour() {
        Proof proof = new Prover(grader).prove(
                CounterExercise.in(FOLDER, EMPTY, RIGHT, List.of(), List.of(DOUBLES, NEGATIVE)), _ -> {});

        assertThat(proof.behaviours().mutants().values()).containsExactlyInAnyOrder("doubles", "negative");
    }

    @Test
    void prove_twoMutantsWithTheSameAnswers_areNamed() {
        Mutant twin = mutant("adds-twice", counter("total += number; total += number;", "return total;"), "addsUp", 2);

        assertThat(problems(EMPTY, RIGHT, DOUBLES, twin)).contains(
                "exercises/counter/mutants/adds-twice/MyCounter.java: answers everything as the mutant \"doubles\" does; "
                        + "remove one of them");
    }

    @Test
    void prove_weakProperty_catchesNothing() {
        assertThat(problems(EMPTY, RIGHT, DOUBLES)).containsExactly(
                "exercises/counter/exercise.md: property \"neverBelowZero\" catches no mutant; "
                        + "add one that it catches, or remove it");
    }

    @Test
    void prove_wrongReference_isNamedOnceWithItsSeeds() {
        assertThat(problems(EMPTY, counter("total += number + 1;", "return total;")))
                .filteredOn(problem -> problem.contains("reference/MyCounter.java"))
                .containsExactly("exercises/counter/reference/MyCounter.java: must be Accepted within a third of the "
                        + "limits, but is WrongAnswer on every seed; see why with check");
    }

    @Test
    void prove_propertiesThatDoNotCompile_areToldOnceEachWithTheirLine() {
        Exercise sound = CounterExercise.in(FOLDER, EMPTY, RIGHT, List.of(), List.of(DOUBLES, NEGATIVE));
        Exercise.Sources sources = sound.sources();
        var broken = new SourceFile(sources.properties().name(),
                sources.properties().text().replace("Counter::total", "Counter::sum"));
        var exercise = new Exercise(sound.id(), FOLDER, sound.facts(), sound.text(), new Exercise.Sources(
                sources.contract(), broken, EMPTY, RIGHT, List.of(), sources.mutants()));

        Proof proof = new Prover(grader).prove(exercise, _ -> {});

        assertThat(proof.mutants()).isEmpty();
        assertThat(proof.problems()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(FOLDER.resolve("properties/CounterProperties.java"));
            assertThat(problem.line()).isPositive();
            assertThat(problem.message().en()).contains("sum").doesNotContain("\n");
        });
    }

    @Test
    void prove_statementOfAnotherContract_isNamedInBothLanguages() {
        Exercise sound = CounterExercise.in(FOLDER, EMPTY, RIGHT, List.of(), List.of(DOUBLES, NEGATIVE));
        var old = new Exercise.Text("Counter", sound.text().en().properties(), "`add` and `subtotal`", "", List.of(),
                "", "");
        var exercise = new Exercise(sound.id(), FOLDER, sound.facts(), new Bilingual<>(old, old), sound.sources());

        assertThat(new Prover(grader).prove(exercise, _ -> {}).problems()).extracting(Problem::toString)
                .containsExactly(
                        "exercises/counter/exercise.md: the statement never names \"total\", which the contract asks "
                                + "for; say what it does",
                        "exercises/counter/exercise.zh.md: the statement never names \"total\", which the contract "
                                + "asks for; say what it does");
    }

    @Test
    void prove_sizes_areThoseOfTheCounterexamples() {
        Mutant late = mutant("late", counter("if (++adds < 4) { total += number; }", "return total;"), "addsUp", 4);

        Proof proof = new Prover(grader)
                .prove(CounterExercise.in(FOLDER, EMPTY, RIGHT, List.of(), List.of(DOUBLES, NEGATIVE, late)), _ -> {});

        assertThat(Sizes.of(proof.mutants())).isEqualTo(new Sizes(3, 2, 5, 1, 1));
    }

    @Test
    void sizes_slowMutantsAndAnEvenCount_areLeftOutAndHalved() {
        assertThat(Sizes.of(List.of(row(3, 3, ""), row(0, 0, "n²"), row(6, 4, "")))).isEqualTo(
                new Sizes(2, 4.5, 6, 2, 2));
        assertThat(Sizes.of(List.of(row(0, 0, "n²")))).isEqualTo(new Sizes(0, 0, 0, 0, 0));
    }

    private static Proof.Row row(int calls, int least, String grows) {
        return new Proof.Row("some", "addsUp", Map.of(), 1, calls, least,
                Optional.of(grows).filter(text -> !text.isEmpty()));
    }

    @Test
    void prove_wrongAlternative_isNamed() {
        Proof proof = new Prover(grader).prove(
                CounterExercise.in(FOLDER, EMPTY, RIGHT, List.of(new Alternative("other", EMPTY)), List.of()), _ -> {});

        assertThat(proof.problems())
                .filteredOn(problem -> problem.file().endsWith("alternatives/other/MyCounter.java")).hasSize(1);
    }

    /// Right, but it needs more than a third of the steps.
    @Test
    void prove_slowReference_isNamed() {
        SourceFile slow = counter("for (int i = 0; i < 4_000; i++) { if (i == 0) { total += number; } }",
                "return total;");

        assertThat(problems(EMPTY, slow))
                .anyMatch(problem -> problem.contains("reference/MyCounter.java")
                        && problem.contains("but is TimeLimitExceeded"));
    }

    @Test
    void prove_acceptedStarter_isNamed() {
        assertThat(problems(RIGHT, RIGHT)).contains(
                "exercises/counter/starter/MyCounter.java: the starter must compile and not be Accepted, "
                        + "but it is Accepted");
    }

    @Test
    void prove_starterThatIsRefused_isNamedWithTheReason() {
        assertThat(problems(counter("System.exit(0);", "return 0;"), RIGHT))
                .anyMatch(problem -> problem.contains("but it is Forbidden (uses java.lang.System.exit"));
    }

    @Test
    void prove_counterexampleLongerThanStated_saysBoth() {
        Mutant late = mutant("late", counter("if (++adds < 4) { total += number; }", "return total;"), "addsUp", 1);

        assertThat(problems(EMPTY, RIGHT, late)).contains(
                "exercises/counter/mutants/late/MyCounter.java: the counterexample has 5 calls, the file states 1 as "
                        + "the smallest; at most 2 more are allowed");
    }

    @Test
    void prove_mutantThatIsRight_isNamedWithWhatToDo() {
        assertThat(problems(EMPTY, RIGHT, mutant("right", RIGHT, "addsUp", 2)))
                .filteredOn(problem -> problem.contains("mutants/right/MyCounter.java"))
                .containsExactly("exercises/counter/mutants/right/MyCounter.java: property \"addsUp\" must find a "
                        + "WrongAnswer, but it is Accepted on every seed; make inputs that show the mistake, or name "
                        + "the property that does");
    }

    @Test
    void prove_mutantThatThrows_isNotCaughtByItsAnswer() {
        Mutant throwing = mutant("throwing", counter("total /= number / 10_000;", "return total;"), "addsUp", 1);

        assertThat(problems(EMPTY, RIGHT, throwing))
                .filteredOn(problem -> problem.contains("mutants/throwing/MyCounter.java"))
                .isNotEmpty()
                .allMatch(problem -> problem.contains("but it is RuntimeError (throws ArithmeticException")
                        && problem.endsWith("; a mutant must end every call with an answer that is wrong"));
    }

    @Test
    void prove_mutantCaughtByAnotherProperty_isNamed() {
        Mutant mistaken = mutant("doubles", DOUBLES.file(), "neverBelowZero", 2);

        assertThat(problems(EMPTY, RIGHT, mistaken))
                .filteredOn(problem -> problem.contains("mutants/doubles/MyCounter.java"))
                .hasSize(1)
                .allMatch(problem -> problem.contains("property \"neverBelowZero\" must find a WrongAnswer"));
    }

    @Test
    void prove_mutantCaughtLate_asksForLikelierInputs() {
        Mutant rare = mutant("rare", counter("total += number % 300 == 7 ? 1 : number;", "return total;"), "addsUp", 2);

        assertThat(problems(EMPTY, RIGHT, rare))
                .anyMatch(problem -> problem.matches(
                        ".*property \"addsUp\" catches it only after \\d+ tries, 30 are allowed.*"));
    }

    private List<String> problems(SourceFile starter, SourceFile reference, Mutant... mutants) {
        return new Prover(grader)
                .prove(CounterExercise.in(FOLDER, starter, reference, List.of(), List.of(mutants)), _ -> {})
                .problems().stream().map(Problem::toString).toList();
    }

    private static Mutant mutant(String name, SourceFile file, String property, int calls) {
        return new Mutant(name, new Bilingual<>("wrong", "错误"), property, calls, Optional.empty(), file);
    }
}
