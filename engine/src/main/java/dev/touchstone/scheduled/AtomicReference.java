package dev.touchstone.scheduled;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name: each operation is a place where threads may change.
public final class AtomicReference<V extends @Nullable Object> {

    private volatile @Nullable V value;

    public AtomicReference() {}

    public AtomicReference(@Nullable V initialValue) {
        value = initialValue;
    }

    public @Nullable V get() {
        Accesses.atomic(this, Accesses.CONTENT, true, false);
        return told("get()", value);
    }

    public @Nullable V getAcquire() {
        return get();
    }

    public @Nullable V getPlain() {
        Accesses.relaxed(this, Accesses.CONTENT, false);
        return told("getPlain()", value);
    }

    public @Nullable V getOpaque() {
        Accesses.relaxed(this, Accesses.CONTENT, false);
        return told("getOpaque()", value);
    }

    public void set(@Nullable V newValue) {
        Accesses.atomic(this, Accesses.CONTENT, false, true);
        value = newValue;
        Accesses.tell(this, "set", newValue);
    }

    public void setRelease(@Nullable V newValue) {
        set(newValue);
    }

    public void lazySet(@Nullable V newValue) {
        set(newValue);
    }

    public void setPlain(@Nullable V newValue) {
        Accesses.relaxed(this, Accesses.CONTENT, true);
        value = newValue;
        Accesses.tell(this, "setPlain", newValue);
    }

    public void setOpaque(@Nullable V newValue) {
        Accesses.relaxed(this, Accesses.CONTENT, true);
        value = newValue;
        Accesses.tell(this, "setOpaque", newValue);
    }

    public @Nullable V getAndSet(@Nullable V newValue) {
        Accesses.atomic(this, Accesses.CONTENT, true, true);
        @Nullable
        V before = value;
        value = newValue;
        Accesses.tell(this, "getAndSet", newValue, before);
        return before;
    }

    @SuppressWarnings("ReferenceEquality") // as the original compares
    public boolean compareAndSet(@Nullable V expectedValue, @Nullable V newValue) {
        boolean done = Accesses.swap(this, () -> value == expectedValue);
        if (done) {
            value = newValue;
        }
        Accesses.tell(this, "compareAndSet", expectedValue, newValue, done);
        return done;
    }

    public boolean weakCompareAndSetVolatile(@Nullable V expectedValue, @Nullable V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    @SuppressWarnings("ReferenceEquality") // as the original compares
    public @Nullable V compareAndExchange(@Nullable V expectedValue, @Nullable V newValue) {
        boolean done = Accesses.swap(this, () -> value == expectedValue);
        @Nullable
        V before = value;
        if (done) {
            value = newValue;
        }
        Accesses.tell(this, "compareAndExchange", expectedValue, newValue, before);
        return before;
    }

    public @Nullable V updateAndGet(UnaryOperator<@Nullable V> update) {
        while (true) {
            @Nullable
            V before = get();
            @Nullable
            V after = update.apply(before);
            if (compareAndSet(before, after)) {
                return after;
            }
        }
    }

    public @Nullable V getAndUpdate(UnaryOperator<@Nullable V> update) {
        while (true) {
            @Nullable
            V before = get();
            if (compareAndSet(before, update.apply(before))) {
                return before;
            }
        }
    }

    public @Nullable V accumulateAndGet(@Nullable V x, BinaryOperator<@Nullable V> accumulator) {
        return updateAndGet(before -> accumulator.apply(before, x));
    }

    public @Nullable V getAndAccumulate(@Nullable V x, BinaryOperator<@Nullable V> accumulator) {
        return getAndUpdate(before -> accumulator.apply(before, x));
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }

    private @Nullable V told(String what, @Nullable V answer) {
        if (Accesses.isWatched()) {
            Accesses.did(this, what, Accesses.text(answer));
        }
        return answer;
    }
}
