import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// A slow database. Given: you need not write it. Any number of threads may load at the same time.
public final class Source {

    /// The value of a key above this one is made from the value of the key that is less by it.
    public static final int MADE_FROM = 64;

    private static final int FACTOR = 100;

    private static volatile Source given;

    private final AtomicInteger loads = new AtomicInteger();
    private final Map<Integer, Integer> changesByKey = new HashMap<>();
    private final Map<Integer, CountDownLatch> loaded = new HashMap<>();

    public Source() {
        if (given == null) {
            given = this;
        }
    }

    /// The first one that was made: the one that your class is handed.
    static Source given() {
        return given;
    }

    /// Loads the value of `key`: 100 times the key, plus how often this key has been changed. It takes its time. A key above
    /// [#MADE_FROM] waits until the key that is less by this has been loaded by somebody.
    ///
    /// @throws LoadFailed always, if the key is negative
    public int load(int key) {
        loads.incrementAndGet();
        if (key < 0) {
            throw new LoadFailed(key);
        }
        if (key > MADE_FROM) {
            await(latch(key - MADE_FROM));
        }
        int value = FACTOR * key + changes(key);
        latch(key).countDown();
        return value;
    }

    /// Changes the value of `key`.
    public synchronized void change(int key) {
        changesByKey.merge(key, 1, Integer::sum);
    }

    /// How often something has been loaded, or should have been.
    public int loads() {
        return loads.get();
    }

    private synchronized int changes(int key) {
        return changesByKey.getOrDefault(key, 0);
    }

    private synchronized CountDownLatch latch(int key) {
        return loaded.computeIfAbsent(key, _ -> new CountDownLatch(1));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
