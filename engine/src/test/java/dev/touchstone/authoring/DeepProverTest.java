package dev.touchstone.authoring;

import static dev.touchstone.authoring.CounterExercise.counter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Equivalents;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.SharedWork;
import dev.touchstone.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// References of a small exercise, changed by machine.
class DeepProverTest {

    /// The starter takes no part.
    private static final SourceFile STARTER = counter("", "return 0;");

    private static final SourceFile RIGHT = counter("total += number;", "return total;");

    /// How often something was added is asked by nobody.
    private static final SourceFile COUNTS = counter("total += number; adds++;", "return total;");

    private static final String UNSEEN = "Replaced integer addition with subtraction: "
            + "@Override public void add(int number) { total += number; adds++; } (2)";

    @TempDir
    private Path folder;

    private final Grader grader = SharedWork.grader();

    @Test
    void prove_everyChangeBreaksAProperty_findsNothing() {
        DeepProver.Result result = prove(RIGHT);

        assertThat(result.exercise()).isEqualTo("counter");
        assertThat(result.mutations()).isEqualTo(2);
        assertThat(result.uncaught()).isZero();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void prove_changeThatNoPropertySees_isNamedWithItsLine() {
        DeepProver.Result result = prove(COUNTS);

        assertThat(result.uncaught()).isEqualTo(1);
        assertThat(result.problems()).extracting(Problem::toString).containsExactly(
                folder.resolve("reference/MyCounter.java") + ":5: no property catches \"" + UNSEEN
                        + "\"; add one that does, or list it with the reason in equivalents.txt");
    }

    @Test
    void prove_changeThatIsListedWithItsReason_isFine() throws IOException {
        list("# Nobody asks how often something was added.", UNSEEN);

        DeepProver.Result result = prove(COUNTS);

        assertThat(result.uncaught()).isEqualTo(1);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void prove_listThatIsWrong_isNamedLineByLine() throws IOException {
        String caught = "Replaced integer addition with subtraction: "
                + "@Override public void add(int number) { total += number; adds++; }";
        list("# One reason.", UNSEEN, "", "# Another.", caught, "removed call to nothing: return;", "", UNSEEN);

        assertThat(prove(COUNTS).problems()).extracting(Problem::toString)
                .anyMatch(problem -> problem.contains(":8: ") && problem.contains("has no reason"))
                .anyMatch(problem -> problem.contains(":5: a property catches"))
                .anyMatch(problem -> problem.contains(":6: the reference has no mutation"))
                .hasSize(3);
    }

    private void list(String... lines) throws IOException {
        Files.write(folder.resolve(Equivalents.FILE), List.of(lines));
    }

    private DeepProver.Result prove(SourceFile reference) {
        return new DeepProver(grader).prove(
                CounterExercise.in(folder, STARTER, reference, List.of(), List.of()), _ -> {});
    }
}
