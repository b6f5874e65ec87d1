package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.source.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs that try to do anything but answer, each graded as a learner's would be, and programs of every style that
/// must pass.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSuiteTest {

    static final Exercise DOUBLER = Catalogue.read(Program.FOLDER.resolve("exercises"))
            .find(new ExerciseId("doubler")).orElseThrow();

    /// After so many hostile programs a good one is graded.
    private static final int GOOD_EVERY = 10;

    private static final Set<String> LAVISH = Set.of("exceptions", "output", "values");

    private static final int HOSTILE_MIN = 140;
    private static final int GOOD_MIN = 25;

    private final Grader grader = SharedWork.grader();
    private Outside outside;
    private int graded;
    private int forged;
    private int escaped;
    private int leaked;

    @BeforeAll
    void start(@TempDir Path work) throws IOException {
        assertThat(gradeReference().accepted()).isTrue();
        outside = new Outside(work);
    }

    @AfterAll
    void stop() throws IOException {
        outside.close();
        System.out.printf("hostile suite: %d programs, %d forged, %d escaped, %d leaked%n", graded, forged, escaped,
                leaked);
    }

    List<Program> hostile() throws IOException {
        return Program.in(Program.FOLDER.resolve("programs"), outside.names());
    }

    static List<Program> good() {
        return Program.in(Program.FOLDER.resolve("good"), Map.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void grade_hostileProgram_getsItsVerdictAndChangesNothing(Program program) throws IOException {
        Report report = grader.grade(exercise(program), program.submission(), _ -> {});

        List<String> reached = outside.reached(report);
        graded++;
        forged += report.accepted() ? 1 : 0;
        leaked += reached.toString().contains("tells") ? 1 : 0;
        escaped += reached.isEmpty() ? 0 : 1;
        assertThat(reached).as(program.name()).isEmpty();
        assertThat(report.verdict()).as(() -> program + "\n" + told(report)).isIn(program.verdicts())
                .isNotEqualTo("Accepted");
        assertThat(program.says()).as(() -> program + "\n" + told(report))
                .allSatisfy(said -> assertThat(told(report)).contains(said));
        program.line().ifPresent(
                line -> assertThat(report.problems().getFirst().line()).as(program.name()).isEqualTo(line));
        if (graded % GOOD_EVERY == 0) {
            assertThat(gradeReference().accepted()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void grade_goodProgram_isAccepted(Program program) {
        Report report = grader.grade(DOUBLER, program.submission(), _ -> {});

        assertThat(report.verdict()).as(() -> program + "\n" + told(report)).isEqualTo("Accepted");
    }

    @Test
    void suite_isLargeAndSaysWhatItExpects() throws IOException {
        assertThat(hostile()).hasSizeGreaterThanOrEqualTo(HOSTILE_MIN)
                .allSatisfy(program -> assertThat(program.verdicts()).isNotEmpty())
                .filteredOn(program -> program.verdicts().equals(List.of("Forbidden")))
                .allSatisfy(program -> assertThat(program.says()).isNotEmpty());
        assertThat(good()).hasSizeGreaterThanOrEqualTo(GOOD_MIN);
    }

    /// Where a program is to end by something else than its steps, it gets all there are: what it fills or prints by the
    /// million costs steps too. One that fills memory may end by what a single large array costs.
    private static Exercise exercise(Program program) {
        Limits limits = DOUBLER.limits();
        String category = program.name().replaceFirst("/.*", "");
        boolean lavish = category.equals("memory")
                || (LAVISH.contains(category) && !program.verdicts().contains("TimeLimitExceeded"));
        return lavish
                ? DOUBLER.with(new Limits(Limits.STEPS_MAX, limits.time(), limits.heapMiB(), limits.sourceBytes(),
                        limits.outputBytes()))
                : DOUBLER;
    }

    private Report gradeReference() {
        return grader.grade(DOUBLER, Submission.of("MyDoubler.java", DOUBLER.sources().reference().text()), _ -> {});
    }

    /// All that a learner reads about it in English.
    static String told(Report report) {
        var text = new VerdictText(Language.EN, Map.of());
        var told = new ArrayList<>(List.of(text.sentence(report), text.advice(report)));
        report.problems().forEach(remark -> told.add(remark.toString()));
        report.counterexample().stream().flatMap(story -> Stream.concat(
                story.steps().stream().flatMap(step -> Stream.concat(Stream.of(text.actual(step)),
                        step.frames().stream())),
                Stream.of(story.printed(), story.repeatable() ? "" : "unrepeatable")))
                .forEach(told::add);
        return String.join("\n", told);
    }
}
