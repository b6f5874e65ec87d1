package dev.touchstone.grading;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.concurrent.locks.ReentrantLock;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/// The part of the work that jqwik's generators are used in, by one thread.
///
/// jqwik keeps what its generators remember in one place for the whole JVM, which is not made for several threads. So
/// whatever may use them runs under [#locked]; nothing there waits for a submission.
final class JqwikScope implements AutoCloseable {

    private static final ReentrantLock LOCK = new ReentrantLock();

    /// Something to do under the lock.
    @FunctionalInterface
    interface Work<T extends @Nullable Object, E extends Exception> {
        T run() throws E;
    }

    private JqwikScope() {}

    static JqwikScope enter() {
        return locked(() -> {
            JqwikSession.start();
            return new JqwikScope();
        });
    }

    /// What `work` gives, which no other thread runs meanwhile.
    ///
    /// @throws E if `work` does
    static <T extends @Nullable Object, E extends Exception> T locked(Work<T, E> work) throws E {
        LOCK.lock();
        try {
            return work.run();
        } finally {
            LOCK.unlock();
        }
    }

    /// A new instance of a class that an author wrote, whose fields may draw on jqwik.
    ///
    /// @throws ReflectiveOperationException if it has no constructor without parameters, or that throws
    static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return JqwikScope.<Object, ReflectiveOperationException>locked(constructor::newInstance);
    }

    /// What a method without parameters gives, called on a new instance of its class.
    ///
    /// @throws ReflectiveOperationException like [#instance], and if the method throws
    static Object value(Method method) throws ReflectiveOperationException {
        return JqwikScope.<Object, ReflectiveOperationException>locked(
                () -> method.invoke(instance(method.getDeclaringClass())));
    }

    @Override
    public void close() {
        locked(() -> {
            JqwikSession.finish();
            return this;
        });
    }
}
