package dev.touchstone.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ThreadTimeTest {

    private static final long WORK_NANOS = 20_000_000;

    @Test
    void nanos_growAsTheThreadWorksAndStopWhileItWaits() throws InterruptedException {
        assumeTrue(Seal.isPossible(), "the processor time of a thread is read on Linux only");
        var time = new AtomicReference<ThreadTime>();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        Thread worker = Thread.ofPlatform().start(() -> {
            try {
                ThreadTime own = ThreadTime.ofCurrentThread().orElseThrow();
                work(own);
                time.set(own);
            } finally {
                begun.countDown();
            }
            awaitQuietly(goOn);
        });
        begun.await();
        assertThat(time.get()).isNotNull();
        while (worker.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        long waiting = time.get().nanos();
        work(ThreadTime.ofCurrentThread().orElseThrow());

        assertThat(waiting).isGreaterThanOrEqualTo(WORK_NANOS);
        assertThat(time.get().nanos() - waiting).isLessThan(WORK_NANOS / 2);
        goOn.countDown();
        worker.join();
    }

    /// @param own time of the thread that calls this
    private static void work(ThreadTime own) {
        long start = own.nanos();
        while (own.nanos() - start < WORK_NANOS) {
            Thread.onSpinWait();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
