package dev.touchstone.grading;

import java.util.concurrent.locks.ReentrantLock;
import net.jqwik.api.sessions.JqwikSession;

/// The part of the work that jqwik's generators are used in. jqwik keeps what they remember in one place for the whole
/// JVM, which is not made for several threads, so one thread at a time may be in this scope; others wait.
final class JqwikScope implements AutoCloseable {

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private JqwikScope() {}

    static JqwikScope enter() {
        ONE_AT_A_TIME.lock();
        JqwikSession.start();
        return new JqwikScope();
    }

    @Override
    public void close() {
        try {
            JqwikSession.finish();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }
}
