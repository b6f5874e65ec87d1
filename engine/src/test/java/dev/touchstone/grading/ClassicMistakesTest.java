package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/// More mistakes of concurrent programs beside those of [InterleavingsTest], and what only looks like one.
class ClassicMistakesTest {

    private static final String FEW = ".tries(6, 150)";

    private final Grader grader = SharedWork.grader();

    @Test
    void lostUpdate_isAWrongAnswer() {
        String counts = "private int count; public int one() { return ++count; }";

        assertThat(verdict(".call(Lab::one)" + FEW, counts, "private volatile int count; "
                + "public int one() { return ++count; }")).isEqualTo("WrongAnswer");
        assertThat(verdict(".call(Lab::one)" + FEW, counts, "private int count; "
                + "public synchronized int one() { return ++count; }")).isEqualTo("Accepted");
    }

    /// Whoever adds up under a lock that is let go of in between sees one half of what another thread moves, and only
    /// there: between the fifth and the sixth.
    @Test
    void sumThatIsReadPieceByPiece_isAWrongAnswer() {
        String model = "private int sum = 0; public int one() { return sum; } public int two() { return 0; }";
        String cells = """
                private final ReentrantLock lock = new ReentrantLock();
                private final int[] cells = new int[8];
                private synchronized int get(int i) { return cells[i]; }
                private synchronized void add(int i, int n) { cells[i] += n; }
                private int locked(int i) { lock.lock(); try { return cells[i]; } finally { lock.unlock(); } }
                """;
        String threads = ".first(Lab::one).others(Lab::two).threads(2, 1).tries(1, 400)";

        for (String get : List.of("get", "locked")) {
            String add = get.equals("get")
                    ? "add(5, -1); add(4, 1);"
                    : "lock.lock(); cells[5]--; lock.unlock(); lock.lock(); cells[4]++; lock.unlock();";
            String sums = "public int one() { int sum = 0; for (int i = 0; i < 8; i++) { sum += %s(i); } return sum; } "
                    .formatted(get);
            assertThat(
                    verdict(threads, model, cells + sums + "public synchronized int two() { " + add + " return 0; }"))
                    .as(get).isEqualTo("WrongAnswer");
        }
    }

    /// Two wait for different things in one room, and `notify` wakes the wrong one.
    @Test
    void lostWakeUp_notifyForNotifyAll_isADeadlock() {
        String threads = ".call(Lab::one).call(Lab::two).threads(4, 2).tries(20, 300)";
        String slot = """
                private int full;
                public synchronized int one() {
                    while (full == 0) { try { wait(); } catch (InterruptedException e) { return -1; } }
                    full = 0;
                    WAKE;
                    return 1;
                }
                public synchronized int two() {
                    while (full == 1) { try { wait(); } catch (InterruptedException e) { return -1; } }
                    full = 1;
                    WAKE;
                    return 2;
                }
                """;

        assertThat(verdict(threads, SLOT, slot.replace("WAKE", "notify()"))).isEqualTo("Deadlock");
        assertThat(verdict(threads, SLOT, slot.replace("WAKE", "notifyAll()"))).isEqualTo("Accepted");
    }

    @Test
    void ifForWhile_isAWrongAnswer() {
        String slot = """
                private int full;
                public synchronized int one() {
                    WAIT (full == 0) { try { wait(); } catch (InterruptedException e) { return -1; } }
                    full--;
                    return 1;
                }
                public synchronized int two() { full++; notifyAll(); return 2; }
                """;
        String threads = ".call(Lab::one).others(Lab::two).threads(3, 2)" + FEW;

        assertThat(verdict(threads, UNBOUNDED, slot.replace("WAIT", "if"))).isEqualTo("WrongAnswer");
        assertThat(verdict(threads, UNBOUNDED, slot.replace("WAIT", "while"))).isEqualTo("Accepted");
    }

    /// One thread waits and one wakes it, for good: nothing but a wake-up that nobody meant shows the mistake.
    @Test
    void ifForWhile_whereOneWaits_isFoundByAWakeUpWithoutASignal() {
        for (String waits : List.of(
                "private boolean said; public synchronized int one() { "
                        + "WAIT (!said) { try { wait(); } catch (InterruptedException e) { return -1; } } return said ? 1 : 0; } "
                        + "public synchronized int two() { said = true; notifyAll(); return 2; }",
                "private boolean said; private final ReentrantLock lock = new ReentrantLock(); "
                        + "private final Condition saying = lock.newCondition(); "
                        + "public int one() { lock.lock(); try { WAIT (!said) { saying.awaitUninterruptibly(); } "
                        + "return said ? 1 : 0; } finally { lock.unlock(); } } "
                        + "public int two() { lock.lock(); try { said = true; saying.signal(); return 2; } "
                        + "finally { lock.unlock(); } }",
                "private volatile boolean said; private volatile Thread waiter; "
                        + "public int one() { waiter = Thread.currentThread(); WAIT (!said) { LockSupport.park(); } "
                        + "return said ? 1 : 0; } "
                        + "public int two() { said = true; LockSupport.unpark(waiter); return 2; }")) {
            Report wrong = Lab.report(grader, ONCE, WAITS_FOR_TWO, waits.replace("WAIT", "if"));

            assertThat(wrong.verdict()).as(waits).isEqualTo("WrongAnswer");
            assertThat(wrong.interleaving().orElseThrow().moments())
                    .anySatisfy(moment -> assertThat(new InterleavingText(Language.EN).moment(moment))
                            .contains("ends without a signal, as Java allows"));
            assertThat(verdict(ONCE, WAITS_FOR_TWO, waits.replace("WAIT", "while"))).as(waits).isEqualTo("Accepted");
        }
    }

    @Test
    void lockOrder_isADeadlock() {
        String locks = """
                private final Object a = new Object();
                private final Object b = new Object();
                public int one() { synchronized (a) { synchronized (b) { return 1; } } }
                """;

        assertThat(verdict(ONCE, BOTH_ONE, locks
                + "public int two() { synchronized (b) { synchronized (a) { return 1; } } }")).isEqualTo("Deadlock");
        assertThat(verdict(ONCE, BOTH_ONE, locks
                + "public int two() { synchronized (a) { synchronized (b) { return 1; } } }")).isEqualTo("Accepted");
    }

    /// The lock of Mellor-Crummey and Scott: whoever unlocks may have to look until the next one has linked itself.
    @Test
    void unlockThatLooksOutForItsSuccessor_isNoBusyWait() {
        String queue = """
                private static final class Node {
                    volatile Node next;
                    volatile boolean served;
                    final Thread thread = Thread.currentThread();
                }
                private final AtomicReference<Node> tail = new AtomicReference<>();
                private Node holder;
                public int one() {
                    Node mine = new Node();
                    Node before = tail.getAndSet(mine);
                    if (before != null) {
                        before.next = mine;
                        WAIT
                    }
                    holder = mine;
                    return 1;
                }
                public int two() {
                    Node mine = holder;
                    if (mine.next == null && tail.compareAndSet(mine, null)) { return 2; }
                    while (mine.next == null) { LOOK }
                    mine.next.served = true;
                    LockSupport.unpark(mine.next.thread);
                    return 2;
                }
                """;
        String parks = "while (!mine.served) { LockSupport.park(); }";
        String threads = ".call(lab -> { lab.one(); lab.two(); }).guards(\"one\").threads(3, 1).withoutSpinning()";

        for (String look : List.of("", "Thread.onSpinWait();", "Thread.yield();")) {
            String lock = queue.replace("LOOK", look);
            assertThat(verdict(threads + FEW, LOCK, lock.replace("WAIT", parks))).as(look).isEqualTo("Accepted");
            assertThat(verdict(threads + FEW, LOCK, lock.replace("WAIT", "while (!mine.served) { " + look + " }")))
                    .as(look).isEqualTo("BusyWait");
        }
        assertThat(verdict(threads.replace("withoutSpinning", "withoutWaiting") + FEW, LOCK,
                queue.replace("LOOK", "").replace("WAIT", parks))).isEqualTo("Waits");
    }

    @Test
    void spinningUntilACallUnderWayEnds_isABusyWait() {
        assertThat(verdict(".call(Lab::one).threads(2, 1).withoutSpinning()" + FEW, BOTH_ONE, """
                private final AtomicBoolean begun = new AtomicBoolean();
                private final AtomicInteger work = new AtomicInteger();
                private volatile boolean done;
                public int one() {
                    if (begun.compareAndSet(false, true)) {
                        work.set(1);
                        work.set(2);
                        work.set(3);
                        done = true;
                    }
                    while (!done) { Thread.onSpinWait(); }
                    return 1;
                }
                """)).isEqualTo("BusyWait");
    }

    private static final String ONCE = ".first(Lab::one).others(Lab::two).threads(2, 1)" + FEW;
    private static final String BOTH_ONE = "public int one() { return 1; } public int two() { return 1; }";
    private static final String WAITS_FOR_TWO = "private boolean said; public int one() { Blocking.until(said); return 1; }"
            + " public int two() { said = true; return 2; }";
    private static final String SLOT = "private boolean full; public int one() { Blocking.until(full); full = false; "
            + "return 1; } public int two() { Blocking.until(!full); full = true; return 2; }";
    private static final String UNBOUNDED = "private int full; public int one() { Blocking.until(full > 0); full--; "
            + "return 1; } public int two() { full++; return 2; }";
    private static final String LOCK = "private boolean held; public int one() { Blocking.until(!held); held = true; "
            + "return 1; } public int two() { held = false; return 2; }";

    /// As in [InterleavingsTest].
    private String verdict(String threads, String model, String solution) {
        return Lab.report(grader, threads, model, solution).verdict();
    }
}
