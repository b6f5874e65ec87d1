package dev.touchstone.scheduled;

import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name: one value for each logical thread.
@SuppressWarnings("AvoidCommonTypeNames") // so that stack traces read as expected
public class ThreadLocal<T extends @Nullable Object> {

    public ThreadLocal() {}

    public static <S extends @Nullable Object> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        return new ThreadLocal<>() {
            @Override
            protected S initialValue() {
                return supplier.get();
            }
        };
    }

    protected @Nullable T initialValue() {
        return null;
    }

    @SuppressWarnings("unchecked") // only `set` and `initialValue` put something in
    public @Nullable T get() {
        IdentityHashMap<Object, @Nullable Object> locals = Scheduler.running().current().locals;
        if (!locals.containsKey(this)) {
            locals.put(this, initialValue());
        }
        return (T) locals.get(this);
    }

    public void set(@Nullable T value) {
        Scheduler.running().current().locals.put(this, value);
    }

    public void remove() {
        Scheduler.running().current().locals.remove(this);
    }
}
