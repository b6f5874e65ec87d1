package dev.touchstone.web.exercises;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Report;
import dev.touchstone.grading.ReportJson;
import dev.touchstone.grading.Submission;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.storage.StorageException;
import dev.touchstone.study.Attempt;
import dev.touchstone.study.AttemptStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Grades the attempts that wait in the database, the oldest first, one at a time.
///
/// The database is the queue, so attempts that a killed server left behind are graded by the next one.
public final class GradingQueue implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GradingQueue.class);

    /// Nobody wakes the worker when the database refused; it looks again after this long.
    private static final long RETRY_SECONDS = 5;

    private static final long CLOSE_SECONDS_MAX = 5;

    private final AttemptStore attempts;
    private final LiveLibrary library;
    private final Grader grader;
    private final InstantSource clock;
    private final Audience audience;
    private final Semaphore submitted = new Semaphore(0);
    private final Thread worker = new Thread(this::work, "grading");
    private volatile boolean closed;

    public GradingQueue(AttemptStore attempts, LiveLibrary library, Grader grader, InstantSource clock,
            Audience audience) {
        this.attempts = attempts;
        this.library = library;
        this.grader = grader;
        this.clock = clock;
        this.audience = audience;
        worker.setDaemon(true);
    }

    /// Begins with whatever waits.
    public void start() {
        worker.start();
    }

    /// Says that an attempt was stored.
    public void wake() {
        submitted.release();
    }

    /// Stops after the attempt that is being graded, or in the middle of it when that takes long: it stays in the
    /// database and is graded by the next server.
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            worker.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS_MAX));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!closed) {
            try {
                List<Attempt> waiting = attempts.pending(1);
                if (waiting.isEmpty()) {
                    submitted.acquire();
                    submitted.drainPermits();
                } else {
                    grade(waiting.getFirst());
                }
            } catch (StorageException e) {
                LOG.error("event=grading-stopped reason=\"{}\" retry-seconds={}", e.getMessage(), RETRY_SECONDS);
                pause();
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private void pause() {
        try {
            submitted.tryAcquire(RETRY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            closed = true;
        }
    }

    private void grade(Attempt attempt) {
        Report report = AttemptRow.find(attempt, library.current())
                .map(exercise -> gradedTwiceAtMost(attempt, exercise))
                .orElseGet(() -> failed(attempt, "there is no exercise \"" + attempt.exercise() + "\" any more"));
        if (isOurs(report)) {
            if (closed) {
                return;
            }
            LOG.warn("event=judge-error attempt={} exercise={} reason=\"{}\"", attempt.id(), attempt.exercise(),
                    report.error().orElse(""));
        }
        attempts.grade(attempt.id(), report.verdict(), report.digest(), ReportJson.write(report), clock.instant());
        audience.finished(attempt.id());
    }

    /// A failure of ours may be over the next time. It may also be the first sign that we are being stopped: Ctrl-C ends
    /// the grader's processes with us. Then the attempt is left to the next server.
    private Report gradedTwiceAtMost(Attempt attempt, Exercise exercise) {
        Report first = graded(attempt, exercise);
        return isOurs(first) ? graded(attempt, exercise) : first;
    }

    private static boolean isOurs(Report report) {
        return report.verdict().equals("JudgeError");
    }

    /// Whatever goes wrong in the grader must not end the worker: the attempt would be met again at every start.
    private Report graded(Attempt attempt, Exercise exercise) {
        var files = List.of(new SourceFile(exercise.solutionName() + ".java", attempt.source()));
        try {
            return grader.grade(exercise, new Submission(files, attempt.seed()),
                    stage -> audience.entered(attempt.id(), stage));
        } catch (RuntimeException | LinkageError | VirtualMachineError e) {
            LOG.error("event=grader-failed attempt={} exercise={}", attempt.id(), attempt.exercise(), e);
            return failed(attempt, "the grader failed; whoever runs the server finds the reason in its log");
        }
    }

    private static Report failed(Attempt attempt, String reason) {
        return new Report(attempt.exercise(), "JudgeError", attempt.seed().orElse(0), List.of(), List.of(),
                Optional.empty(), Optional.of(reason), Optional.empty(), Optional.empty(), Optional.empty(), "",
                Map.of());
    }
}
