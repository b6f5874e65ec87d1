package dev.touchstone.scheduled;

import org.jspecify.annotations.Nullable;

/// A fiber that any JVM can run: a virtual thread of the JDK that waits whenever it is not its turn.
public final class ThreadFiber implements Fiber {

    private static @Nullable ThreadFiber running;

    private final java.util.concurrent.Semaphore turn = new java.util.concurrent.Semaphore(0);
    private final java.util.concurrent.Semaphore back = new java.util.concurrent.Semaphore(0);
    private final java.lang.Thread thread;
    private volatile boolean done;
    private boolean started;

    public ThreadFiber(Runnable body) {
        thread = java.lang.Thread.ofVirtual().unstarted(() -> {
            turn.acquireUninterruptibly();
            try {
                body.run();
            } finally {
                done = true;
                back.release();
            }
        });
    }

    @Override
    public void run() {
        ThreadFiber before = running;
        running = this;
        if (!started) {
            started = true;
            thread.start();
        }
        turn.release();
        back.acquireUninterruptibly();
        running = before;
    }

    @Override
    public boolean isDone() {
        return done;
    }

    @Override
    public Fiber of(Runnable body) {
        return new ThreadFiber(body);
    }

    @Override
    public boolean suspend() {
        ThreadFiber me = java.util.Objects.requireNonNull(running);
        me.back.release();
        me.turn.acquireUninterruptibly();
        return true;
    }
}
