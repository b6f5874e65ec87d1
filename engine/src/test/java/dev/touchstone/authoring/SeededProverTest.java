package dev.touchstone.authoring;

import static dev.touchstone.authoring.CounterExercise.counter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Alternative;
import dev.touchstone.catalogue.Mutant;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.SharedWork;
import dev.touchstone.source.Bilingual;
import dev.touchstone.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Right and wrong answers to a small exercise, with many seeds.
class SeededProverTest {

    private static final Path FOLDER = Path.of("exercises/counter");

    private static final SourceFile RIGHT = counter("total += number;", "return total;");

    private static final SourceFile DOUBLES = counter("total += 2 * number;", "return total;");

    private final Grader grader = SharedWork.grader();

    @Test
    void prove_wrongIsCaughtAndRightAccepted_countsAllGradings() {
        SeededProver.Result result = prove(RIGHT, RIGHT, DOUBLES);

        assertThat(result.problems()).isEmpty();
        assertThat(result.exercise()).isEqualTo("counter");
        assertThat(result.mutants()).isEqualTo(new SeededProver.Runs(1, 20, 20));
        assertThat(result.answers()).isEqualTo(new SeededProver.Runs(2, 2, 4));
    }

    @Test
    void prove_mutantThatIsRight_isNamedWithSeeds() {
        SeededProver.Result result = prove(RIGHT, RIGHT, RIGHT);

        assertThat(result.mutants()).isEqualTo(new SeededProver.Runs(1, 20, 0));
        assertThat(result.problems()).extracting(Problem::toString).containsExactly(
                "exercises/counter/mutants/wrong/MyCounter.java: must be caught with every seed, but is not with 20 of 20: "
                        + "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …; see why with check --seed");
    }

    @Test
    void prove_alternativeThatIsWrong_isNamedWithSeeds() {
        SeededProver.Result result = prove(RIGHT, DOUBLES, DOUBLES);

        assertThat(result.answers().right()).isEqualTo(2);
        assertThat(result.problems()).extracting(Problem::toString).containsExactly(
                "exercises/counter/alternatives/other/MyCounter.java: must be Accepted with every seed, but is not with "
                        + "2 of 2: 1, 2; see why with check --seed");
    }

    private SeededProver.Result prove(SourceFile reference, SourceFile alternative, SourceFile wrong) {
        var mutant = new Mutant("wrong", new Bilingual<>("wrong", "错误"), "addsUp", 2, Optional.empty(), wrong);
        return new SeededProver(grader).prove(CounterExercise.in(FOLDER, counter("", "return 0;"), reference,
                List.of(new Alternative("other", alternative)), List.of(mutant)), 20, _ -> {});
    }
}
