package dev.touchstone.subject;

import dev.touchstone.scheduled.Fiber;

/// Finds the class that extends the JDK's continuations. It is in the subject's jar but has no source.
final class Fibers {

    private static final String COROUTINE = "dev.touchstone.scheduled.Coroutine";

    private Fibers() {}

    /// A fiber to make others of.
    ///
    /// @throws IllegalStateException if this JVM lets nobody use its continuations
    static Fiber any() {
        try {
            return Class.forName(COROUTINE).asSubclass(Fiber.class).getConstructor(Runnable.class)
                    .newInstance((Runnable) () -> {});
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("no continuations in this JVM", e);
        }
    }
}
