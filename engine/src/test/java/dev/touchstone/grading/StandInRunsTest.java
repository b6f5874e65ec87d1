package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What stands in for the JDK's locks and threads does in a run what the JDK's do.
class StandInRunsTest {

    private static final String ALWAYS_ONE = "public int one() { return 1; }";

    private final Grader grader = SharedWork.grader();

    @Test
    void conditionOfAWriteLock_letsGoOfTheLockAndTakesItBack() {
        assertThat(verdict(".first(Lab::one).others(Lab::two)",
                "private boolean said; public int one() { Blocking.until(said); return 1; }"
                        + " public int two() { said = true; return 2; }",
                """
                        private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
                        private final Condition changed = lock.writeLock().newCondition();
                        private boolean said;
                        public int one() {
                            lock.writeLock().lock();
                            lock.writeLock().lock();
                            try {
                                while (!said) { changed.awaitUninterruptibly(); }
                                return lock.getWriteHoldCount() == 2 ? 1 : 0;
                            } finally {
                                lock.writeLock().unlock();
                                lock.writeLock().unlock();
                            }
                        }
                        public int two() {
                            lock.writeLock().lock();
                            try {
                                said = true;
                                changed.signalAll();
                                return 2;
                            } finally {
                                lock.writeLock().unlock();
                            }
                        }
                        """)).isEqualTo("Accepted");
        assertThat(one("""
                public int one() {
                    try { new ReentrantReadWriteLock().readLock().newCondition(); return 0; }
                    catch (UnsupportedOperationException e) { return 1; }
                }
                """)).isEqualTo("Accepted");
    }

    @Test
    void interruptWhileAcquiring_losesNoPermitAndNoLock() {
        String interrupted = """
                public int one() {
                    AtomicInteger got = new AtomicInteger();
                    take();
                    Thread other = new Thread(() -> {
                        try { takeUnlessInterrupted(); got.set(1); giveBack(); } catch (InterruptedException e) { }
                    });
                    other.start();
                    other.interrupt();
                    giveBack();
                    try { other.join(); } catch (InterruptedException e) { return 0; }
                    take();
                    giveBack();
                    return 1;
                }
                """;

        assertThat(one(interrupted + """
                private final Semaphore permits = new Semaphore(1);
                private void take() { permits.acquireUninterruptibly(); }
                private void takeUnlessInterrupted() throws InterruptedException { permits.acquire(); }
                private void giveBack() { permits.release(); }
                """)).isEqualTo("Accepted");
        assertThat(one(interrupted + """
                private final Semaphore permits = new Semaphore(1);
                private void take() { permits.acquireUninterruptibly(); }
                private void takeUnlessInterrupted() throws InterruptedException {
                    if (!permits.tryAcquire(9, TimeUnit.SECONDS)) { throw new InterruptedException(); }
                }
                private void giveBack() { permits.release(); }
                """)).isEqualTo("Accepted");
        for (String side : new String[]{"readLock", "writeLock"}) {
            assertThat(one(interrupted + """
                    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
                    private void take() { lock.writeLock().lock(); }
                    private void takeUnlessInterrupted() throws InterruptedException { lock.SIDE().lockInterruptibly(); }
                    private void giveBack() {
                        if (lock.isWriteLockedByCurrentThread()) { lock.writeLock().unlock(); } else { lock.SIDE().unlock(); }
                    }
                    """.replace("SIDE", side))).as(side).isEqualTo("Accepted");
        }
    }

    @Test
    void waitingByLooking_letsTheOtherThreadGoOnAndSeesWhatItDid() {
        assertThat(one("""
                public int one() {
                    int[] box = new int[1];
                    Thread worker = new Thread(() -> box[0] = 1);
                    worker.start();
                    while (worker.isAlive()) { }
                    return box[0];
                }
                """)).isEqualTo("Accepted");
        assertThat(one("""
                public int one() {
                    int[] box = new int[1];
                    AtomicInteger seen = new AtomicInteger();
                    Thread worker = new Thread(() -> { while (!Thread.interrupted()) { } seen.set(box[0]); });
                    worker.start();
                    box[0] = 1;
                    worker.interrupt();
                    try { worker.join(); } catch (InterruptedException e) { return 0; }
                    return seen.get();
                }
                """)).isEqualTo("Accepted");
        assertThat(one("""
                public int one() {
                    int[] box = new int[1];
                    Thread worker = new Thread(() -> {
                        box[0] = 1;
                        Thread.currentThread().interrupt();
                        new Semaphore(0).acquireUninterruptibly();
                    });
                    worker.start();
                    while (!worker.isInterrupted()) { }
                    return box[0];
                }
                """)).isEqualTo("Accepted");
    }

    @Test
    void whatAnOwnThreadThrows_endsThatThreadOnly() {
        for (String thrown : new String[]{"throw new AssertionError(\"x\");", "throw new IllegalStateException();",
            "MyLab.<RuntimeException>sneak(new Exception());"}) {
            assertThat(one("""
                    @SuppressWarnings("unchecked")
                    private static <E extends Exception> void sneak(Exception e) throws E { throw (E) e; }
                    public int one() {
                        Thread worker = new Thread(() -> { THROWN });
                        worker.start();
                        try { worker.join(); } catch (InterruptedException e) { return 0; }
                        return 1;
                    }
                    """.replace("THROWN", thrown))).as(thrown).isEqualTo("Accepted");
        }
    }

    @Test
    void ownThreadWithoutEnd_isALivelock() {
        assertThat(one("""
                public int one() {
                    CountDownLatch ended = new CountDownLatch(1);
                    new Thread(() -> { int n = 0; while (true) { n++; } }).start();
                    try { ended.await(); } catch (InterruptedException e) { return 0; }
                    return 1;
                }
                """)).isEqualTo("Livelock");
    }

    @Test
    void constructorThatThrows_isToldAsWhatItIs() {
        Report report = Lab.report(grader, ".call(Lab::one)", ALWAYS_ONE,
                ALWAYS_ONE + "\n { if (true) { throw new IllegalStateException(\"too small\"); } }");

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        assertThat(new VerdictText(Language.EN, Map.of()).advice(report)).contains("in the constructor");
        assertThat(report.interleaving().orElseThrow().moments()).singleElement().satisfies(moment -> {
            assertThat(moment.file()).isEqualTo("MyLab.java");
            assertThat(moment.line()).isEqualTo(4);
            assertThat(new InterleavingText(Language.EN).moment(moment))
                    .isEqualTo("MyLab() → throws IllegalStateException: too small");
        });
    }

    private String one(String solution) {
        return verdict(".call(Lab::one)", ALWAYS_ONE, solution);
    }

    private String verdict(String threads, String model, String solution) {
        return Lab.report(grader, threads, model, solution).verdict();
    }
}
