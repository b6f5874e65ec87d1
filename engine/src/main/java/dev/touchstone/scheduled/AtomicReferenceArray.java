package dev.touchstone.scheduled;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name: each operation is a place where threads may change.
public final class AtomicReferenceArray<E extends @Nullable Object> {

    private final @Nullable Object[] values;

    public AtomicReferenceArray(int length) {
        values = new Object[length];
    }

    public AtomicReferenceArray(E[] array) {
        values = Arrays.copyOf(array, array.length, Object[].class);
    }

    public int length() {
        return values.length;
    }

    @SuppressWarnings("unchecked") // only elements are put in
    public @Nullable E get(int index) {
        Accesses.atomic(this, Objects.checkIndex(index, values.length), true, false);
        @Nullable
        E value = (E) values[index];
        Accesses.tell(this, "get", index, value);
        return value;
    }

    public @Nullable E getAcquire(int index) {
        return get(index);
    }

    public void set(int index, @Nullable E newValue) {
        Accesses.atomic(this, Objects.checkIndex(index, values.length), false, true);
        values[index] = newValue;
        if (Accesses.isWatched()) {
            Accesses.did(this, "set(" + index + ", " + Accesses.text(newValue) + ")", "");
        }
    }

    public void setRelease(int index, @Nullable E newValue) {
        set(index, newValue);
    }

    public void lazySet(int index, @Nullable E newValue) {
        set(index, newValue);
    }

    @SuppressWarnings("unchecked") // only elements are put in
    public @Nullable E getAndSet(int index, @Nullable E newValue) {
        Accesses.atomic(this, Objects.checkIndex(index, values.length), true, true);
        @Nullable
        E before = (E) values[index];
        values[index] = newValue;
        Accesses.tell(this, "getAndSet", index, newValue, before);
        return before;
    }

    @SuppressWarnings("ReferenceEquality") // as the original compares
    public boolean compareAndSet(int index, @Nullable E expectedValue, @Nullable E newValue) {
        boolean done = Accesses.swap(this, Objects.checkIndex(index, values.length),
                () -> values[index] == expectedValue);
        if (done) {
            values[index] = newValue;
        }
        if (Accesses.isWatched()) {
            Accesses.did(this, "compareAndSet(" + index + ", " + Accesses.text(expectedValue) + ", "
                    + Accesses.text(newValue) + ")", String.valueOf(done));
        }
        return done;
    }
}
