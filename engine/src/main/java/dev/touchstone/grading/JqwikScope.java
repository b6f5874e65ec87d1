package dev.touchstone.grading;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import net.jqwik.api.sessions.JqwikSession;

/// The part of the work that jqwik's generators are used in, by one thread.
///
/// jqwik keeps what its generators remember in one place for the whole JVM, which is not made for several threads. So
/// whatever may use them runs under [#locked]; nothing there waits for a submission.
final class JqwikScope implements AutoCloseable {

    private static final ReentrantLock LOCK = new ReentrantLock();

    private JqwikScope() {}

    static JqwikScope enter() {
        return locked(() -> {
            JqwikSession.start();
            return new JqwikScope();
        });
    }

    /// What `work` gives, which no other thread runs meanwhile.
    static <T> T locked(Supplier<T> work) {
        LOCK.lock();
        try {
            return work.get();
        } finally {
            LOCK.unlock();
        }
    }

    @Override
    public void close() {
        locked(() -> {
            JqwikSession.finish();
            return this;
        });
    }
}
