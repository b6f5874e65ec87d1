package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The mistakes of concurrent programs, each as small as it gets, and right programs beside them.
class InterleavingsTest {

    private static final String TWO_CALLS = ".call(Lab::one).call(Lab::two)";

    private final Grader grader = SharedWork.grader();

    @Test
    void checkThenAct_isAWrongAnswer() {
        assertThat(verdict(".call(Lab::one)", FIRST_GETS_ONE, """
                private volatile boolean taken;
                public int one() { if (!taken) { taken = true; return 1; } return 0; }
                """)).isEqualTo("WrongAnswer");
        assertThat(verdict(".call(Lab::one)", FIRST_GETS_ONE, """
                private final AtomicBoolean taken = new AtomicBoolean();
                public int one() { return taken.compareAndSet(false, true) ? 1 : 0; }
                """)).isEqualTo("Accepted");
    }

    @Test
    void lostSignal_isADeadlock() {
        assertThat(verdict(".first(Lab::one).others(Lab::two)", WAITS_FOR_TWO, """
                private volatile boolean said;
                public int one() {
                    while (!said) {
                        synchronized (this) { try { wait(); } catch (InterruptedException e) { return -1; } }
                    }
                    return 1;
                }
                public int two() { said = true; synchronized (this) { notifyAll(); } return 2; }
                """)).isEqualTo("Deadlock");
        assertThat(verdict(".first(Lab::one).others(Lab::two)", WAITS_FOR_TWO, """
                private boolean said;
                public synchronized int one() {
                    while (!said) { try { wait(); } catch (InterruptedException e) { return -1; } }
                    return 1;
                }
                public synchronized int two() { said = true; notifyAll(); return 2; }
                """)).isEqualTo("Accepted");
    }

    @Test
    void missingVisibility_isADataRace() {
        String stop = "public int one() { while (!said) { } return 1; } public int two() { said = true; return 2; }";

        assertThat(verdict(".first(Lab::one).others(Lab::two)", WAITS_FOR_TWO, "private boolean said; " + stop))
                .isEqualTo("DataRace");
        assertThat(
                verdict(".first(Lab::one).others(Lab::two)", WAITS_FOR_TWO, "private volatile boolean said; " + stop))
                .isEqualTo("Accepted");
    }

    @Test
    void doubleCheckedLocking_withoutVolatile_isADataRace() {
        String lazy = """
                private static final class Box { int content; Box(int content) { this.content = content; } }
                public int one() {
                    Box seen = box;
                    if (seen == null) {
                        synchronized (this) {
                            seen = box;
                            if (seen == null) { seen = new Box(7); box = seen; }
                        }
                    }
                    return seen.content;
                }
                """;

        assertThat(verdict(".call(Lab::one)", ALWAYS_SEVEN, "private Box box; " + lazy)).isEqualTo("DataRace");
        assertThat(verdict(".call(Lab::one)", ALWAYS_SEVEN, "private volatile Box box; " + lazy))
                .isEqualTo("Accepted");
    }

    @Test
    void unsafePublication_isADataRace() {
        assertThat(verdict(TWO_CALLS, "public int one() { return 1; } public int two() { return 7; }", """
                private int[] box = {7};
                public int one() { int[] made = new int[1]; made[0] = 7; box = made; return 1; }
                public int two() { return box[0]; }
                """)).isEqualTo("DataRace");
    }

    @Test
    void nodeThatComesBack_isAWrongAnswerUnlessItIsStamped() {
        assertThat(verdict(".first(Lab::one).others(Lab::two).threads(2, 1).after(Lab::three)", PILE, """
                private final AtomicReferenceArray<Integer> next = new AtomicReferenceArray<>(new Integer[]{1, 2, -1});
                private final AtomicInteger head = new AtomicInteger(0);
                private int pop() {
                    while (true) {
                        int top = head.get();
                        if (top < 0) { return -1; }
                        int below = next.get(top);
                        if (head.compareAndSet(top, below)) { return top; }
                    }
                }
                private void push(int node) {
                    while (true) {
                        int top = head.get();
                        next.set(node, top);
                        if (head.compareAndSet(top, node)) { return; }
                    }
                }
                public int one() { pop(); return 1; }
                public int two() { int a = pop(); pop(); if (a >= 0) { push(a); } return 2; }
                public int three() { int n = 0; while (pop() >= 0 && n < 9) { n++; } return n; }
                """)).isEqualTo("WrongAnswer");
        assertThat(verdict(".first(Lab::one).others(Lab::two).threads(2, 1).after(Lab::three)", PILE, """
                private final AtomicReferenceArray<Integer> next = new AtomicReferenceArray<>(new Integer[]{1, 2, -1});
                private final AtomicStampedReference<Integer> head = new AtomicStampedReference<>(0, 0);
                private int pop() {
                    int[] stamp = new int[1];
                    while (true) {
                        Integer top = head.get(stamp);
                        if (top < 0) { return -1; }
                        Integer below = next.get(top);
                        if (head.compareAndSet(top, below, stamp[0], stamp[0] + 1)) { return top; }
                    }
                }
                private void push(int node) {
                    int[] stamp = new int[1];
                    while (true) {
                        Integer top = head.get(stamp);
                        next.set(node, top);
                        if (head.compareAndSet(top, node, stamp[0], stamp[0] + 1)) { return; }
                    }
                }
                public int one() { pop(); return 1; }
                public int two() { int a = pop(); pop(); if (a >= 0) { push(a); } return 2; }
                public int three() { int n = 0; while (pop() >= 0 && n < 9) { n++; } return n; }
                """)).isEqualTo("Accepted");
    }

    @Test
    void lockWithoutAQueue_isUnfair() {
        String threads = ".call(lab -> { lab.one(); lab.two(); }).threads(3, 1).firstComeFirstServed(\"one\")";

        assertThat(verdict(threads, LOCK, """
                private final AtomicBoolean held = new AtomicBoolean();
                public int one() { while (!held.compareAndSet(false, true)) { Thread.onSpinWait(); } return 1; }
                public int two() { held.set(false); return 2; }
                """)).isEqualTo("Unfair");
        assertThat(verdict(threads, LOCK, """
                private final AtomicInteger ticket = new AtomicInteger();
                private final AtomicInteger serving = new AtomicInteger();
                public int one() {
                    int mine = ticket.getAndIncrement();
                    while (serving.get() != mine) { Thread.onSpinWait(); }
                    return 1;
                }
                public int two() { serving.incrementAndGet(); return 2; }
                """)).isEqualTo("Accepted");
    }

    @Test
    void unlockThatOrdersNothing_isADataRaceOfWhatIsGuarded() {
        String threads = ".call(lab -> { lab.one(); lab.two(); }).threads(2, 1).guards(\"one\")";
        String lock = """
                private final AtomicBoolean held = new AtomicBoolean();
                public int one() { while (!held.compareAndSet(false, true)) { Thread.onSpinWait(); } return 1; }
                """;

        assertThat(verdict(threads, LOCK, lock + "public int two() { held.setPlain(false); return 2; }"))
                .isEqualTo("DataRace");
        assertThat(verdict(threads, LOCK, lock + "public int two() { held.setRelease(false); return 2; }"))
                .isEqualTo("Accepted");
    }

    @Test
    void courtesyWithoutEnd_isALivelock() {
        String meet = """
                private final ReentrantLock a = new ReentrantLock();
                private final ReentrantLock b = new ReentrantLock();
                private int meet(ReentrantLock mine, ReentrantLock other) {
                    while (true) {
                        mine.lock();
                        if (other.tryLock()) { other.unlock(); mine.unlock(); return 1; }
                        mine.unlock();
                    }
                }
                """;

        assertThat(verdict(".first(Lab::one).others(Lab::two).threads(2, 1)", BOTH_ONE, meet + """
                public int one() { return meet(a, b); }
                public int two() { return meet(b, a); }
                """)).isEqualTo("Livelock");
        assertThat(verdict(".first(Lab::one).others(Lab::two).threads(2, 1)", BOTH_ONE, meet + """
                public int one() { return meet(a, b); }
                public int two() { return meet(a, b); }
                """)).isEqualTo("Accepted");
    }

    @Test
    void timedWaits_endByTheClockOfTheRun() {
        assertThat(verdict(TWO_CALLS, BOTH_ONE, """
                private final ReentrantLock lock = new ReentrantLock();
                private final Condition never = lock.newCondition();
                public int one() {
                    long start = System.nanoTime();
                    while (System.nanoTime() - start < 3_000_000_000L) {
                        LockSupport.parkNanos(3_000_000_000L);
                    }
                    return System.nanoTime() - start >= 3_000_000_000L ? 1 : 0;
                }
                public int two() {
                    lock.lock();
                    try {
                        long left = never.awaitNanos(TimeUnit.SECONDS.toNanos(5));
                        while (left > 0) {
                            left = never.awaitNanos(left);
                        }
                        return 1;
                    } catch (InterruptedException e) {
                        return -1;
                    } finally {
                        lock.unlock();
                    }
                }
                """)).isEqualTo("Accepted");
    }

    @Test
    void threadsOfTheSubmission_areStartedJoinedAndInterrupted() {
        assertThat(verdict(TWO_CALLS, BOTH_ONE, """
                public int one() {
                    int[] box = new int[1];
                    Thread worker = new Thread(() -> box[0] = 1);
                    worker.start();
                    try { worker.join(); } catch (InterruptedException e) { return -1; }
                    return box[0];
                }
                public int two() {
                    AtomicInteger seen = new AtomicInteger();
                    Thread sleeper = new Thread(() -> {
                        try { new CountDownLatch(1).await(); } catch (InterruptedException e) { seen.set(1); }
                    });
                    sleeper.start();
                    sleeper.interrupt();
                    try { sleeper.join(); } catch (InterruptedException e) { return -1; }
                    return seen.get();
                }
                """)).isEqualTo("Accepted");
    }

    @Test
    void locksOfTheJdk_orderWhatTheyGuard() {
        for (String guard : List.of(
                "private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();"
                        + "void in() { lock.writeLock().lock(); } void out() { lock.writeLock().unlock(); }",
                "private final StampedLock lock = new StampedLock(); private long stamp;"
                        + "void in() { long taken = lock.writeLock(); stamp = taken; } void out() { lock.unlockWrite(stamp); }",
                "private final Semaphore lock = new Semaphore(1);"
                        + "void in() { lock.acquireUninterruptibly(); } void out() { lock.release(); }",
                "private final ReentrantLock lock = new ReentrantLock(true);"
                        + "void in() { lock.lock(); } void out() { lock.unlock(); }")) {
            assertThat(verdict(".call(Lab::one)", COUNTS, guard + """
                    private int count;
                    public int one() { in(); try { return ++count; } finally { out(); } }
                    """)).as(guard).isEqualTo("Accepted");
        }
    }

    @Test
    void staticFields_areFreshInEveryRun() {
        for (String state : List.of(
                "private static final AtomicBoolean TAKEN = new AtomicBoolean(); "
                        + "public int one() { return TAKEN.compareAndSet(false, true) ? 1 : 0; }",
                "private static final ReentrantLock LOCK = new ReentrantLock(); private static boolean taken; "
                        + "public int one() { LOCK.lock(); try { if (taken) { return 0; } taken = true; return 1; } "
                        + "finally { LOCK.unlock(); } }",
                "private static final Semaphore FREE = new Semaphore(1); "
                        + "public int one() { return FREE.tryAcquire() ? 1 : 0; }",
                "private static boolean taken; "
                        + "public int one() { synchronized (MyLab.class) { if (taken) { return 0; } taken = true; return 1; } }",
                "private static class Holder { static final AtomicInteger COUNT = new AtomicInteger(); } "
                        + "public int one() { return Holder.COUNT.getAndIncrement() == 0 ? 1 : 0; }",
                "enum Single { INSTANCE; private final AtomicInteger count = new AtomicInteger(); } "
                        + "public int one() { return Single.INSTANCE.count.getAndIncrement() == 0 ? 1 : 0; }")) {
            assertThat(verdict(".call(Lab::one)", FIRST_GETS_ONE, state)).as(state).isEqualTo("Accepted");
        }
        assertThat(verdict(".call(Lab::one)", FIRST_GETS_ONE, """
                private static volatile boolean taken;
                public int one() { if (!taken) { taken = true; return 1; } return 0; }
                """)).isEqualTo("WrongAnswer");
    }

    @Test
    void classInitialiser_isRunByOneThreadAtTheFirstUse() {
        assertThat(verdict(TWO_CALLS, "private int made; public int one() { made = 7; return 7; } "
                + "public int two() { return made; }", """
                        private static final AtomicInteger MADE = new AtomicInteger();
                        private static class Holder {
                            static int[] box = new int[1];
                            static { box[0] = 7; MADE.addAndGet(7); }
                        }
                        public int one() { return Holder.box[0]; }
                        public int two() { return MADE.get(); }
                        """)).isEqualTo("Accepted");
    }

    @Test
    void varHandles_arePlacesToChangeAndOrderWhatTheySay() {
        String handle = """
                private static final java.lang.invoke.VarHandle TAKEN;
                static {
                    try {
                        TAKEN = java.lang.invoke.MethodHandles.lookup().findVarHandle(MyLab.class, "taken", int.class);
                    } catch (ReflectiveOperationException e) {
                        throw new ExceptionInInitializerError(e);
                    }
                }
                private int taken;
                """;
        assertThat(verdict(".call(Lab::one)", FIRST_GETS_ONE, handle
                + "public int one() { return TAKEN.compareAndSet(this, 0, 1) ? 1 : 0; }")).isEqualTo("Accepted");
        assertThat(verdict(".call(Lab::one)", FIRST_GETS_ONE, handle
                + "public int one() { return (int) TAKEN.getAndAdd(this, 1) == 0 ? 1 : 0; }")).isEqualTo("Accepted");
        assertThat(verdict(".call(Lab::one)", FIRST_GETS_ONE, handle + """
                public int one() {
                    if ((int) TAKEN.getVolatile(this) == 0) { TAKEN.setVolatile(this, 1); return 1; }
                    return 0;
                }
                """)).isEqualTo("WrongAnswer");
        assertThat(verdict(".call(Lab::one)", FIRST_GETS_ONE, handle + """
                public int one() { if (taken == 1) { return 0; } return TAKEN.compareAndSet(this, 0, 1) ? 1 : 0; }
                """)).isEqualTo("DataRace");
        assertThat(verdict(".first(Lab::one).others(Lab::two)", WAITS_FOR_TWO, """
                private static final java.lang.invoke.VarHandle CELLS =
                        java.lang.invoke.MethodHandles.arrayElementVarHandle(long[].class);
                private final long[] cells = new long[2];
                public int one() { while ((long) CELLS.getAcquire(cells, 1) == 0) { Thread.onSpinWait(); } return 1; }
                public int two() { CELLS.setRelease(cells, 1, 5L); return 2; }
                """)).isEqualTo("Accepted");
    }

    @Test
    void optimisticReads_thatAreValidatedAreNoRace() {
        String halves = """
                private final StampedLock lock = new StampedLock();
                private int left;
                private int right;
                public int two() {
                    long stamp = lock.writeLock();
                    left++;
                    right++;
                    lock.unlockWrite(stamp);
                    return 2;
                }
                """;
        String same = "public int one() { return 0; } public int two() { return 2; }";

        assertThat(verdict(".first(Lab::one).others(Lab::two)", same, halves + """
                public int one() {
                    long stamp = lock.tryOptimisticRead();
                    int one = left;
                    int other = right;
                    if (!lock.validate(stamp)) {
                        stamp = lock.readLock();
                        one = left;
                        other = right;
                        lock.unlockRead(stamp);
                    }
                    return one - other;
                }
                """)).isEqualTo("Accepted");
        assertThat(verdict(".first(Lab::one).others(Lab::two)", same, halves + """
                public int one() {
                    long stamp = lock.tryOptimisticRead();
                    int one = left;
                    int other = right;
                    return lock.validate(stamp) ? one - other : left - right;
                }
                """)).isEqualTo("WrongAnswer");
        assertThat(verdict(".first(Lab::one).others(Lab::two)", same, halves + """
                public int one() { lock.tryOptimisticRead(); return left - right; }
                """)).isEqualTo("WrongAnswer");
    }

    @Test
    void callsThatDoNothing_canBeInterleavedToo() {
        assertThat(verdict(".call(lab -> { lab.one(); lab.two(); }).threads(2, 1)", LOCK,
                "public int one() { return 1; } public int two() { return 2; }")).isEqualTo("WrongAnswer");
    }

    @Test
    void lookingAgainAfterAPause_isLookingAgainAndAgain() {
        for (String pause : List.of("wait(10)", "Thread.sleep(10)")) {
            String polls = """
                    private boolean said;
                    public synchronized int two() { said = true; return 2; }
                    public int one() {
                        while (true) {
                            synchronized (this) {
                                if (said) { return 1; }
                                try { %s; } catch (InterruptedException e) { return -1; }
                            }
                        }
                    }
                    """.formatted(pause);
            assertThat(verdict(".first(Lab::one).others(Lab::three).withoutSpinning()", WAITS_FOR_TWO, polls)).as(pause)
                    .isIn("BusyWait", "Livelock");
        }
    }

    @Test
    void runThatStopsBetweenCalls_isNotRight() {
        String wrong = "public int one() { return 42; } ";

        assertThat(verdict(".call(Lab::one).tries(3, 50)", COUNTS, wrong
                + "{ new Semaphore(0).acquireUninterruptibly(); }")).isEqualTo("Deadlock");
        assertThat(verdict(".call(Lab::one).tries(3, 50)", COUNTS, wrong + "private int n; { while (n >= 0) { } }"))
                .isEqualTo("Livelock");
        assertThat(verdict(".call(Lab::one).tries(3, 50)", COUNTS, wrong
                + "private int steps = 1000; { int n = 0; for (int i = 0; i < steps; i++) { n += i; } }"))
                .isEqualTo("WrongAnswer");
        assertThat(verdict(".call(Lab::one).tries(3, 50)", COUNTS,
                wrong + "private final AtomicInteger set = new AtomicInteger(); "
                        + "{ for (int i = 0; i < 4100; i++) { set.set(i); } }"))
                .isEqualTo("WrongAnswer");
    }

    @Test
    void loopThatReadsItsBound_doesNotWait() {
        String count = """
                private final AtomicInteger count = new AtomicInteger();
                public int one() { int n = 0; for (int i = 0; i < steps; i++) { n += i; } return count.incrementAndGet(); }
                """;

        assertThat(
                verdict(".call(Lab::one).withoutWaiting().tries(3, 50)", COUNTS, count + "private int steps = 3000;"))
                .isEqualTo("Accepted");
        assertThat(verdict(".call(Lab::one).withoutWaiting().tries(3, 50)", COUNTS,
                count + "private volatile int steps = 100;"))
                .isEqualTo("Accepted");
        assertThat(verdict(".call(Lab::one).tries(3, 50)", COUNTS, count + "private volatile int steps = 2000;"))
                .isEqualTo("Accepted");
    }

    @Test
    void lookingAgainAfterAPause_isSpinning() {
        String threads = ".call(lab -> { lab.one(); lab.two(); }).threads(2, 1).withoutSpinning().tries(5, 100)";
        String held = "private final AtomicBoolean held = new AtomicBoolean(); "
                + "public int two() { held.set(false); return 2; } ";

        assertThat(verdict(threads, LOCK, held
                + "public int one() { while (!held.compareAndSet(false, true)) { LockSupport.parkNanos(1000); } return 1; }"))
                .isEqualTo("BusyWait");
        assertThat(verdict(".call(Lab::one).threads(2, 1).withoutSpinning().tries(5, 100)", LOCK, held + """
                public int one() {
                    try { while (!held.compareAndSet(false, true)) { Thread.sleep(1); } } catch (InterruptedException e) { }
                    return 1;
                }
                """)).isEqualTo("BusyWait");
        assertThat(verdict(".call(Lab::one).threads(2, 1).withoutSpinning().tries(5, 100)", LOCK, """
                private boolean held;
                public int one() {
                    while (true) { synchronized (this) { if (!held) { held = true; return 1; } } }
                }
                """)).isEqualTo("BusyWait");
        assertThat(verdict(threads, LOCK, """
                private final ReentrantLock lock = new ReentrantLock();
                public int one() {
                    try { if (!lock.tryLock(1, TimeUnit.SECONDS)) { lock.lock(); } } catch (InterruptedException e) { }
                    return 1;
                }
                public int two() { lock.unlock(); return 2; }
                """)).isEqualTo("Accepted");
    }

    @Test
    void collections_raceHoweverTheyAreReached() {
        String adds = "public synchronized int two() { items.add(1); return 1; } ";
        String list = "private final java.util.ArrayList<Integer> items = new java.util.ArrayList<>(); " + adds;
        String model = "public int one() { return 0; } public int two() { return 1; }";
        String threads = TWO_CALLS + ".tries(5, 100)";

        for (String wrong : List.of(
                "private final java.util.ArrayDeque<Integer> items = new java.util.ArrayDeque<>() { }; " + adds
                        + "public int one() { return items.size() * 0; }",
                list + "public int one() { return new java.util.ArrayDeque<>(items).size() * 0; }",
                list + "public int one() { return java.util.List.copyOf(items).size() * 0; }",
                list + "public int one() { return (\"\" + items).length() * 0; }",
                list + "public int one() { java.util.function.IntSupplier s = items::size; return s.getAsInt() * 0; }",
                list + "private final java.util.List<Integer> view = java.util.Collections.unmodifiableList(items); "
                        + "public int one() { return view.size() * 0; }",
                list + "public int one() { java.util.Iterator<Integer> all; synchronized (this) { "
                        + "all = items.iterator(); } return all.hasNext() ? 0 : 0; }")) {
            assertThat(verdict(threads, model, wrong)).as(wrong).isNotEqualTo("Accepted");
        }
        assertThat(verdict(threads, model, list
                + "public synchronized int one() { return new java.util.ArrayDeque<>(items).size() * 0; }"))
                .isEqualTo("Accepted");
    }

    @Test
    void mapInTheOrderOfAccess_isChangedByReading() {
        String map = "private final java.util.LinkedHashMap<Integer, Integer> map = "
                + "new java.util.LinkedHashMap<>(16, 0.75f, %s); { map.put(1, 7); map.put(2, 7); } "
                + "public int one() { return map.get(1); }";

        assertThat(verdict(".call(Lab::one).tries(5, 100)", ALWAYS_SEVEN, map.formatted("true"))).isEqualTo("DataRace");
        assertThat(verdict(".call(Lab::one).tries(5, 100)", ALWAYS_SEVEN, map.formatted("false")))
                .isEqualTo("Accepted");
    }

    @Test
    void longRuns_areFewer() {
        Report quick = report(".call(Lab::one).tries(3, 400)", COUNTS, COUNTING + "return COUNT.incrementAndGet(); }");
        Report slow = report(".call(Lab::one).tries(3, 400)", COUNTS, slow(20_000));

        assertThat(slow.verdict()).isEqualTo("Accepted");
        assertThat(schedules(slow)).isLessThan(schedules(quick));
        assertThat(verdict(".call(Lab::one).tries(3, 400)", COUNTS, slow(150_000))).isEqualTo("TimeLimitExceeded");
    }

    private static String slow(int rounds) {
        return COUNTING + "int n = 0; for (int i = 0; i < %d; i++) { n += i & 1; } ".formatted(rounds)
                + "return n == %d ? COUNT.incrementAndGet() : 0; }".formatted(rounds / 2);
    }

    @Test
    void manyPlacesInTheConstructor_leaveTheSchedulesOfTheCalls() {
        Report quick = report(".call(Lab::one).tries(3, 400)", COUNTS, COUNTING + "return COUNT.incrementAndGet(); }");
        Report filled = report(".call(Lab::one).tries(3, 400)", COUNTS, COUNTING
                + "return COUNT.incrementAndGet(); } { for (int i = 0; i < 3800; i++) { COUNT.set(0); } }");

        assertThat(filled.verdict()).isEqualTo("Accepted");
        assertThat(schedules(filled)).isEqualTo(schedules(quick));
    }

    private static int schedules(Report report) {
        return report.properties().getFirst().exploration().orElseThrow().schedules();
    }

    private static final String COUNTING = "private final AtomicInteger COUNT = new AtomicInteger(); "
            + "public int one() { COUNT.get(); COUNT.get(); ";
    private static final String FIRST_GETS_ONE = "private boolean taken; public int one() { "
            + "if (taken) { return 0; } taken = true; return 1; }";
    private static final String WAITS_FOR_TWO = "private boolean said; public int one() { Blocking.until(said); return 1; }"
            + " public int two() { said = true; return 2; }";
    private static final String ALWAYS_SEVEN = "public int one() { return 7; }";
    private static final String BOTH_ONE = "public int one() { return 1; } public int two() { return 1; }";
    private static final String COUNTS = "private int count; public int one() { return ++count; }";
    private static final String LOCK = "private boolean held; public int one() { Blocking.until(!held); held = true; "
            + "return 1; } public int two() { held = false; return 2; }";
    private static final String PILE = """
            private final java.util.ArrayList<Integer> pile = new java.util.ArrayList<>(java.util.List.of(2, 1, 0));
            private int pop() { return pile.isEmpty() ? -1 : pile.removeLast(); }
            public int one() { pop(); return 1; }
            public int two() {
                int a = pop();
                pop();
                if (a >= 0) { pile.add(a); }
                return 2;
            }
            public int three() { int n = pile.size(); pile.clear(); return n; }
            """;

    /// @param threads what the threads do
    /// @param model methods of the model
    /// @param solution fields and methods of the submission
    private String verdict(String threads, String model, String solution) {
        return report(threads, model, solution).verdict();
    }

    private Report report(String threads, String model, String solution) {
        return Lab.report(grader, threads, model, solution);
    }
}
