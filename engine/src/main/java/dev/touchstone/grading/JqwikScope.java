package dev.touchstone.grading;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
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

    /// A new instance of a class that an author wrote, whose fields may draw on jqwik.
    ///
    /// @throws ReflectiveOperationException if it has no constructor without parameters, or that throws
    static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        LOCK.lock();
        try {
            return constructor.newInstance();
        } finally {
            LOCK.unlock();
        }
    }

    /// What a method without parameters gives, called on a new instance of its class.
    ///
    /// @throws ReflectiveOperationException like [#instance], and if the method throws
    static Object value(Method method) throws ReflectiveOperationException {
        LOCK.lock();
        try {
            return method.invoke(instance(method.getDeclaringClass()));
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
