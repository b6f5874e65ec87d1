package dev.touchstone.web.exercises;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.grading.Cancellation;
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
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Grades the attempts that wait in the database. People take turns, see [Turns].
///
/// The database is the queue, so attempts that a killed server left behind are graded by the next one.
public final class GradingQueue implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GradingQueue.class);

    /// One grading keeps two processes busy: the judge and the submission.
    private static final int CORES_PER_WORKER = 2;

    /// They share one compiler.
    private static final int WORKERS_MAX = 4;

    /// How many people are looked at when the next attempt is chosen.
    private static final int PEOPLE_MAX = 1_000;

    /// Nobody wakes a worker when the database refused; it looks again after this long.
    private static final long RETRY_SECONDS = 5;

    private static final long CLOSE_SECONDS_MAX = 5;

    private final AttemptStore attempts;
    private final LiveLibrary library;
    private final Grader grader;
    private final InstantSource clock;
    private final Audience audience;
    private final Semaphore submitted = new Semaphore(0);
    private final Turns turns = new Turns();
    private final Map<Long, Cancellation> running = new ConcurrentHashMap<>();
    private final List<Thread> workers;
    private volatile boolean closed;

    /// @param workers how many attempts are graded at once, see [#workers]
    public GradingQueue(AttemptStore attempts, LiveLibrary library, Grader grader, InstantSource clock,
            Audience audience, int workers) {
        this.attempts = attempts;
        this.library = library;
        this.grader = grader;
        this.clock = clock;
        this.audience = audience;
        this.workers = IntStream.rangeClosed(1, workers)
                .mapToObj(i -> Thread.ofPlatform().daemon().name("grading-" + i).unstarted(this::work))
                .toList();
    }

    /// How many attempts a machine grades at once.
    ///
    /// @param processors that it has
    public static int workers(int processors) {
        return Math.clamp(processors / CORES_PER_WORKER, 1, WORKERS_MAX);
    }

    /// Begins with whatever waits.
    public void start() {
        workers.forEach(Thread::start);
    }

    /// Says that an attempt was stored.
    public void wake() {
        submitted.release();
    }

    /// Ends an attempt that waits or is being graded: it is stored as cancelled, and its processes are killed at once.
    ///
    /// @return false where it has an outcome already, or there is no such attempt
    public boolean cancel(Attempt attempt) {
        if (!store(attempt, ended(attempt, "Cancelled", Optional.empty()))) {
            return false;
        }
        Optional.ofNullable(running.get(attempt.id())).ifPresent(Cancellation::cancel);
        audience.finished(attempt.id());
        return true;
    }

    /// Stops in the middle of what is being graded: it stays in the database and is graded by the next server.
    @Override
    public void close() {
        closed = true;
        submitted.release(workers.size());
        running.values().forEach(Cancellation::cancel);
        try {
            for (Thread worker : workers) {
                worker.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS_MAX));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!closed) {
            try {
                Optional<Attempt> next = take();
                if (next.isPresent()) {
                    gradeTaken(next.get());
                } else {
                    submitted.acquire();
                    if (closed) {
                        return;
                    }
                    submitted.drainPermits();
                }
            } catch (StorageException e) {
                LOG.error("event=grading-stopped reason=\"{}\" retry-seconds={}", e.getMessage(), RETRY_SECONDS);
                pause();
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /// The next attempt, which no other worker takes. Wakes the next worker: there may be more.
    private synchronized Optional<Attempt> take() {
        Optional<Attempt> next = turns.next(attempts.pendingByPerson(List.copyOf(running.keySet()), PEOPLE_MAX));
        next.ifPresent(attempt -> {
            running.put(attempt.id(), new Cancellation());
            wake();
        });
        return next;
    }

    private void gradeTaken(Attempt attempt) {
        try {
            // It may have been cancelled after it was read, and before cancelling could find it among the running ones.
            if (!closed && attempts.find(attempt.id()).flatMap(Attempt::outcome).isEmpty()) {
                grade(attempt);
            }
        } catch (CancellationException _) {
            LOG.info("event=grading-cancelled attempt={} exercise={}", attempt.id(), attempt.exercise());
        } finally {
            running.remove(attempt.id());
            audience.left(attempt.id());
        }
    }

    private void pause() {
        try {
            boolean _ = submitted.tryAcquire(RETRY_SECONDS, TimeUnit.SECONDS);
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
        if (store(attempt, report)) {
            audience.finished(attempt.id());
        }
    }

    private boolean store(Attempt attempt, Report report) {
        return attempts.grade(
                attempt.id(), report.verdict(), report.digest(), ReportJson.write(report), clock.instant());
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
                    running.getOrDefault(attempt.id(), new Cancellation()),
                    stage -> audience.entered(attempt.id(), stage));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | VirtualMachineError e) {
            LOG.error("event=grader-failed attempt={} exercise={}", attempt.id(), attempt.exercise(), e);
            return failed(attempt, "the grader failed; whoever runs the server finds the reason in its log");
        }
    }

    private static Report failed(Attempt attempt, String reason) {
        return ended(attempt, "JudgeError", Optional.of(reason));
    }

    private static Report ended(Attempt attempt, String verdict, Optional<String> reason) {
        return new Report(attempt.exercise(), verdict, attempt.seed().orElse(0), List.of(), List.of(),
                Optional.empty(), Optional.empty(), reason, Optional.empty(), Optional.empty(), Optional.empty(), "",
                Map.of());
    }
}
