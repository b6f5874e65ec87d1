package dev.touchstone.grading;

import static dev.touchstone.grading.HostileSuiteTest.DOUBLER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What the gate refuses, played without a gate, as if somebody had found a way through: the layers behind it hold. Where the operating system seals
/// the process nothing may get out at all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UngatedSuiteTest {

    /// Most of the programs wait until they are stopped.
    private static final int AT_ONCE = 8;

    private Outside outside;
    private Grader grader;
    private boolean sealed;

    @BeforeAll
    void start(@TempDir Path work) throws IOException {
        WorkFolder folder = SharedWork.folder();
        try (SubjectProcess process = SubjectProcess.start(folder, DOUBLER.limits().heapMiB())) {
            sealed = process.awaitReady().isFull();
        }
        grader = Grader.start(folder, (_, _) -> List.of());
        assertThat(grade(Submission.of("MyDoubler.java", DOUBLER.sources().reference().text()))
                .accepted()).isTrue();
        outside = new Outside(work);
    }

    @AfterAll
    void stop() throws IOException {
        grader.close();
        outside.close();
    }

    @Test
    void grade_programThatTheGateRefuses_forgesNothingWithoutIt() throws Exception {
        Map<Program, Report> reports = gradeAll(Program.in(Program.FOLDER.resolve("programs"), outside.names()).stream()
                .filter(program -> program.verdicts().equals(List.of("Forbidden"))).toList());

        assertThat(reports).allSatisfy(
                (program, report) -> assertThat(report.verdict()).as(program.name()).isNotEqualTo("Accepted"));
        var reached = new ArrayList<String>();
        for (var graded : reports.entrySet()) {
            outside.reached(graded.getValue()).forEach(what -> reached.add(graded.getKey() + ": " + what));
        }
        assertThat(reached).filteredOn(what -> sealed || what.contains("this JVM has changed")).isEmpty();
        System.out.printf("hostile suite without the gate, %s: %d programs, 0 forged, %d got out%n",
                sealed ? "sealed" : "not sealed", reports.size(), reached.size());
    }

    private Map<Program, Report> gradeAll(List<Program> programs) throws InterruptedException, ExecutionException {
        var reports = new LinkedHashMap<Program, Report>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = new LinkedHashMap<Program, Future<Report>>();
            programs.forEach(
                    program -> running.put(program, threads.submit(() -> grade(program.submission()))));
            for (var each : running.entrySet()) {
                reports.put(each.getKey(), each.getValue().get());
            }
        }
        return reports;
    }

    private Report grade(Submission submission) {
        return grader.grade(DOUBLER, submission, _ -> {});
    }
}
