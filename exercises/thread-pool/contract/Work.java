import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// The jobs themselves, and who has run them. Given: you need not write it.
final class Work {

    /// A job from this on waits until the job that is less by it has been begun as well.
    private static final int MEETS = 64;

    private static final List<Integer> ran = new ArrayList<>();
    private static final Set<Thread> threads = new HashSet<>();
    private static final Map<Integer, CountDownLatch> begun = new HashMap<>();

    private Work() {}

    static int run(int job) {
        note(job);
        if (job < 0) {
            throw new IllegalArgumentException("a negative job: " + job);
        }
        if (job >= MEETS) {
            await(latch(job - MEETS));
        }
        return job * job;
    }

    static void letEnd(int job) {
        latch(job - MEETS).countDown();
    }

    private static synchronized void note(int job) {
        ran.add(job);
        threads.add(Thread.currentThread());
        latch(job).countDown();
    }

    private static synchronized CountDownLatch latch(int job) {
        return begun.computeIfAbsent(job, _ -> new CountDownLatch(1));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static synchronized List<Integer> ran() {
        return List.copyOf(ran);
    }

    static synchronized int threads() {
        return threads.size();
    }
}
