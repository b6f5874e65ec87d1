package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Threads that look again and again with a pause: they get what they look for where somebody makes it, and where nobody
/// does, that is told as what it is.
class PollingTest {

    private static final String CALLS = ".call(Lab::one).call(Lab::two).threads(3, 2).tries(8, 150)";
    private static final String WAITS_FOR_TWO = "private boolean said; "
            + "public int one() { Blocking.until(said); return 1; } public int two() { said = true; return 2; }";
    private static final String COUNTS = "private int count; public int one() { return ++count; }";

    private final Grader grader = SharedWork.grader();

    /// Two workers pass on what the callers say to those who wait for it; some plans say nothing.
    @Test
    void workersThatLookUnderAMonitor_areRight() {
        for (String pause : List.of("wait(1);", "wait(0, 1);", "wait(3_600_000);")) {
            assertThat(verdict(CALLS, WAITS_FOR_TWO, """
                    private final java.util.ArrayDeque<Integer> jobs = new java.util.ArrayDeque<>();
                    private boolean said;
                    { new Thread(this::work).start(); new Thread(this::work).start(); }
                    private synchronized void work() {
                        try {
                            while (jobs.poll() == null) { %s }
                        } catch (InterruptedException e) {
                        }
                        said = true;
                        notifyAll();
                    }
                    public synchronized int two() { jobs.add(1); return 2; }
                    public synchronized int one() {
                        try { while (!said) { wait(); } } catch (InterruptedException e) { return -1; }
                        return 1;
                    }
                    """.formatted(pause))).as(pause).isEqualTo("Accepted");
        }
    }

    @Test
    void workersThatLookUnderALock_areRight() {
        for (String pause : List.of("asked.await(1, TimeUnit.MILLISECONDS);", "asked.awaitNanos(1);",
                "asked.awaitNanos(0);", "asked.await(Long.MAX_VALUE, TimeUnit.MINUTES);")) {
            assertThat(verdict(CALLS, WAITS_FOR_TWO, """
                    private final ReentrantLock lock = new ReentrantLock();
                    private final Condition asked = lock.newCondition();
                    private final Condition answered = lock.newCondition();
                    private int jobs;
                    private boolean said;
                    { new Thread(this::work).start(); new Thread(this::work).start(); }
                    private void work() {
                        lock.lock();
                        try {
                            while (jobs == 0) { %s }
                            jobs--;
                            said = true;
                            answered.signalAll();
                        } catch (InterruptedException e) {
                        } finally {
                            lock.unlock();
                        }
                    }
                    public int two() { lock.lock(); jobs++; asked.signal(); lock.unlock(); return 2; }
                    public int one() {
                        lock.lock();
                        try {
                            while (!said) { answered.await(); }
                            return 1;
                        } catch (InterruptedException e) {
                            return -1;
                        } finally {
                            lock.unlock();
                        }
                    }
                    """.formatted(pause))).as(pause).isEqualTo("Accepted");
        }
    }

    @Test
    void workersThatSleepOrTryForAWhile_areRight() {
        for (String pause : List.of("LockSupport.parkNanos(1_000)", "Thread.sleep(1)", "Thread.sleep(0)",
                "never.tryAcquire(1, TimeUnit.MILLISECONDS)", "never.tryAcquire(0, TimeUnit.MILLISECONDS)",
                "closed.await(1, TimeUnit.MICROSECONDS)", "held.tryLock(1, TimeUnit.MILLISECONDS)",
                "holder.join(1)")) {
            assertThat(verdict(CALLS, WAITS_FOR_TWO, """
                    private final Semaphore never = new Semaphore(0);
                    private final CountDownLatch closed = new CountDownLatch(1);
                    private final CountDownLatch said = new CountDownLatch(1);
                    private final ReentrantLock held = new ReentrantLock();
                    private final Thread holder = new Thread(() -> { held.lock(); LockSupport.park(); LockSupport.park(); });
                    private final java.util.ArrayDeque<Integer> jobs = new java.util.ArrayDeque<>();
                    { holder.start(); new Thread(this::work).start(); new Thread(this::work).start(); }
                    private synchronized boolean found() { return jobs.poll() != null; }
                    private void work() {
                        try { while (!found()) { %s; } } catch (Exception e) { }
                        said.countDown();
                    }
                    public synchronized int two() { jobs.add(1); return 2; }
                    public int one() {
                        try { said.await(); } catch (InterruptedException e) { return -1; }
                        return 1;
                    }
                    """.formatted(pause))).as(pause).isEqualTo("Accepted");
        }
    }

    /// Whoever sleeps for a second wakes up before somebody who looks each microsecond has looked a million times.
    @Test
    void lookingOften_keepsNobodyFromWakingLate() {
        assertThat(verdict(CALLS, WAITS_FOR_TWO, """
                private volatile boolean asked;
                private volatile boolean seen;
                private final CountDownLatch said = new CountDownLatch(1);
                { new Thread(this::relay).start(); new Thread(this::work).start(); }
                private void relay() {
                    try { while (!asked) { Thread.sleep(1000); } } catch (InterruptedException e) { }
                    seen = true;
                }
                private void work() {
                    while (!seen) { LockSupport.parkNanos(1_000); }
                    said.countDown();
                }
                public int two() { asked = true; return 2; }
                public int one() { try { said.await(); } catch (InterruptedException e) { return -1; } return 1; }
                """)).isEqualTo("Accepted");
    }

    @Test
    void callThatPollsForWhatNeverComes_isALivelock() {
        for (String pause : List.of("wait(1)", "queue.poll(); wait(1)", "Thread.sleep(1)", "changed.awaitNanos(5)",
                "LockSupport.parkNanos(10); Thread.sleep(0)")) {
            assertThat(verdict(".call(Lab::one).threads(2, 1).tries(4, 150)", COUNTS, """
                    private final ReentrantLock lock = new ReentrantLock();
                    private final Condition changed = lock.newCondition();
                    private final java.util.ArrayDeque<Integer> queue = new java.util.ArrayDeque<>();
                    private volatile boolean come;
                    private %s void await() throws InterruptedException {
                        if (%s) { lock.lock(); }
                        while (!come) { %s; }
                    }
                    public int one() { try { await(); } catch (InterruptedException e) { return -1; } return 1; }
                    """.formatted(pause.contains("wait(") ? "synchronized" : "", pause.startsWith("changed"), pause)))
                    .as(pause).isEqualTo("Livelock");
        }
    }

    @Test
    void workerThatPollsForWhatNeverComes_leavesItsCallerInADeadlock() {
        Report report = Lab.report(grader, ".call(Lab::one).threads(2, 1).tries(4, 150)", COUNTS, """
                private boolean asked;
                private boolean said;
                { new Thread(this::work).start(); }
                private synchronized void work() {
                    try { while (!said) { wait(1); } notifyAll(); } catch (InterruptedException e) { }
                }
                public synchronized int one() {
                    asked = true;
                    try { while (!said) { wait(); } } catch (InterruptedException e) { return -1; }
                    return 1;
                }
                """);

        assertThat(report.verdict()).isEqualTo("Livelock");
        assertThat(report.interleaving().orElseThrow().repeatable()).isTrue();
        assertThat(report.interleaving().orElseThrow().fault().calls()).isNotEmpty();
    }

    private String verdict(String threads, String model, String solution) {
        return Lab.report(grader, threads, model, solution).verdict();
    }
}
