package dev.touchstone.scheduled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.script.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// At each place where code for several threads can be interrupted by another thread, it is.
@SuppressWarnings({"LockNotBeforeTry", "WaitNotInLoop"}) // nothing is thrown, and each wait is looked at once
class SchedulingPointsTest {

    private static final int SITE = 1;
    private static final int FIELD = 7;

    @Test
    void fields_arePlaces() {
        isAPlace(Object::new, owner -> Accesses.read(owner, FIELD, SITE));
        isAPlace(Object::new, owner -> Accesses.readVolatile(owner, FIELD, SITE));
        isAPlace(Object::new, owner -> Accesses.writeVolatile(owner, FIELD, SITE));
        isAPlace(Object::new, _ -> Accesses.read(null, FIELD, SITE));
        assertThat(around(Object::new, owner -> Accesses.write(owner, FIELD, SITE))).containsOnly("race");
    }

    @Test
    void elementsOfArrays_arePlaces() {
        isAPlace(() -> new int[2], array -> Accesses.readElement(array, 1, SITE));
        assertThat(around(() -> new int[2], array -> Accesses.writeElement(array, 1, SITE))).containsExactly("race");
    }

    @Test
    void monitors_arePlaces() {
        isAPlace(Object::new, lock -> {
            Monitors.enter(lock, SITE);
            Monitors.exit(lock, SITE);
        });
    }

    @Test
    void waitAndNotify_arePlaces() {
        isAPlace(Object::new, lock -> {
            Monitors.enter(lock, SITE);
            interruptibly(() -> Monitors.await(lock, 1, SITE));
            Monitors.wakeAll(lock, SITE);
            Monitors.exit(lock, SITE);
        });
    }

    @Test
    void reentrantLock_isAPlace() {
        isAPlace(ReentrantLock::new, lock -> {
            lock.lock();
            lock.unlock();
        });
        isAPlace(ReentrantLock::new, ReentrantLock::isLocked);
        isAPlace(ReentrantLock::new, lock -> {
            if (lock.tryLock()) {
                lock.unlock();
            }
        });
    }

    @Test
    void condition_isAPlace() {
        isAPlace(Waited::new, waited -> {
            waited.lock.lock();
            interruptibly(() -> assertThat(waited.condition.await(1, TimeUnit.SECONDS)).isIn(true, false));
            waited.condition.signalAll();
            waited.lock.unlock();
        });
    }

    private static final class Waited {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition condition = lock.newCondition();
    }

    @Test
    void reentrantReadWriteLock_isAPlace() {
        isAPlace(ReentrantReadWriteLock::new, lock -> {
            lock.readLock().lock();
            lock.readLock().unlock();
        });
        isAPlace(ReentrantReadWriteLock::new, lock -> {
            lock.writeLock().lock();
            lock.writeLock().unlock();
        });
    }

    @Test
    void stampedLock_isAPlace() {
        isAPlace(StampedLock::new, lock -> lock.unlockWrite(lock.writeLock()));
        isAPlace(StampedLock::new, lock -> lock.unlockRead(lock.readLock()));
        isAPlace(StampedLock::new, lock -> assertThat(lock.validate(lock.tryOptimisticRead())).isTrue());
    }

    @Test
    void lockSupport_isAPlace() {
        isAPlace(Object::new, _ -> {
            LockSupport.unpark(Thread.currentThread());
            LockSupport.park();
        });
        isAPlace(Object::new, _ -> LockSupport.parkNanos(1));
    }

    @Test
    void atomics_arePlaces() {
        isAPlace(AtomicInteger::new, AtomicInteger::get);
        isAPlace(AtomicInteger::new, each -> each.compareAndSet(0, 0));
        isAPlace(AtomicInteger::new, AtomicInteger::incrementAndGet);
        isAPlace(AtomicInteger::new, each -> each.set(1));
        isAPlace(AtomicLong::new, AtomicLong::getAndIncrement);
        isAPlace(AtomicBoolean::new, each -> each.getAndSet(true));
        isAPlace(() -> new AtomicReference<>("a"), each -> each.set("b"));
        isAPlace(() -> new AtomicMarkableReference<>("a", false), each -> each.set("b", true));
        isAPlace(() -> new AtomicStampedReference<>("a", 0), AtomicStampedReference::getReference);
    }

    @Test
    void arraysOfAtomics_arePlaces() {
        isAPlace(() -> new AtomicIntegerArray(2), each -> each.incrementAndGet(1));
        isAPlace(() -> new AtomicLongArray(2), each -> each.get(1));
        isAPlace(() -> new AtomicReferenceArray<String>(2), each -> each.set(1, "a"));
    }

    @Test
    void longAdder_isAPlace() {
        isAPlace(LongAdder::new, LongAdder::increment);
        isAPlace(LongAdder::new, LongAdder::sum);
    }

    @Test
    void varHandle_isAPlace() {
        VarHandle elements = VarHandle.ofElements(int[].class);

        isAPlace(() -> new int[2], array -> elements.getVolatile(array, 1));
        isAPlace(() -> new int[2], array -> elements.setVolatile(array, 1, 5));
        isAPlace(() -> new int[2], array -> elements.compareAndSet(array, 1, 0, 0));
        isAPlace(() -> new int[2], array -> elements.getOpaque(array, 1));
    }

    @Test
    void semaphore_isAPlace() {
        isAPlace(() -> new Semaphore(1), permits -> {
            permits.acquireUninterruptibly();
            permits.release();
        });
        isAPlace(() -> new Semaphore(1), Semaphore::availablePermits);
    }

    @Test
    void countDownLatch_isAPlace() {
        isAPlace(() -> new CountDownLatch(1), CountDownLatch::countDown);
        isAPlace(() -> new CountDownLatch(1), latch -> {
            latch.countDown();
            interruptibly(latch::await);
        });
    }

    @Test
    void threads_areStartedJoinedAndInterruptedAtPlaces() {
        isAPlace(() -> new Thread(() -> {}), Thread::isAlive);
        isAPlace(Object::new, _ -> {
            var thread = new Thread(() -> {});
            thread.start();
            interruptibly(thread::join);
        });
        isAPlace(Object::new, _ -> {
            Thread.currentThread().interrupt();
            assertThat(Thread.interrupted()).isTrue();
        });
    }

    @Test
    void timedWaits_passTheTimeOfTheRunOnly() {
        isAPlace(Object::new, _ -> {
            long start = Time.nanoTime();
            interruptibly(() -> Thread.sleep(3_600_000));
            assertThat(Time.nanoTime() - start).isGreaterThanOrEqualTo(3_600_000_000_000L);
        });
    }

    @Test
    void plainAccessesThatLockNothing_areNoPlacesUnlessThatIsAskedFor() {
        Reader coarse = new Reader();
        var decisions = Decisions.inTurn();
        var scheduler = new Scheduler(new ThreadFiber(() -> {}), decisions, false, null);

        scheduler.run(() -> scheduler.together(List.of(coarse::read, coarse::read)));

        assertThat(coarse.order).containsExactly("begins", "ends", "begins", "ends");
    }

    private static final class Reader {
        private final List<String> order = new ArrayList<>();

        void read() {
            order.add("begins");
            Accesses.read(this, FIELD, SITE);
            order.add("ends");
        }
    }

    @Test
    void choices_makeTheSameRunAgain() {
        Supplier<Runs.Program> program = () -> {
            var lock = new ReentrantLock();
            var count = new AtomicInteger();
            Runnable counts = () -> {
                lock.lock();
                count.incrementAndGet();
                lock.unlock();
                count.addAndGet(count.get());
            };
            return new Runs.Program(List.of(counts, counts, counts), () -> String.valueOf(count.get()));
        };
        for (int seed = 0; seed < 50; seed++) {
            Decisions random = Decisions.random(seed);
            var moments = new ArrayList<Moment>();
            var again = new ArrayList<Moment>();

            String result = Runs.run(program.get(), random, moments);

            assertThat(Runs.run(program.get(), Decisions.of(random.all()), again)).isEqualTo(result);
            assertThat(again).isEqualTo(moments).isNotEmpty();
        }
    }

    /// What may throw because somebody interrupted the thread, which nobody does here.
    @FunctionalInterface
    private interface Interruptible {
        void run() throws InterruptedException;
    }

    private static void interruptibly(Interruptible interruptible) {
        try {
            interruptible.run();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Whether another thread can come in while `operation` is under way, or else has come before or after it.
    private static <T> void isAPlace(Supplier<T> shared, Consumer<T> operation) {
        assertThat(around(shared, operation)).containsExactly("1", "2");
    }

    private static <T> Set<String> around(Supplier<T> shared, Consumer<T> operation) {
        return Runs.aroundTwice(() -> {
            T made = shared.get();
            return Stream.of(() -> operation.accept(made), () -> operation.accept(made));
        });
    }
}
