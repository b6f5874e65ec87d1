package dev.touchstone.scheduled;

import java.util.Objects;

/// Stands in for the JDK's class of this name: each operation is a place where threads may change.
public final class AtomicLongArray {

    private final long[] values;

    public AtomicLongArray(int length) {
        values = new long[length];
    }

    public AtomicLongArray(long[] array) {
        values = array.clone();
    }

    public int length() {
        return values.length;
    }

    public long get(int index) {
        Accesses.atomic(this, Objects.checkIndex(index, values.length), true, false);
        long value = values[index];
        Accesses.tell(this, "get", index, value);
        return value;
    }

    public long getAcquire(int index) {
        return get(index);
    }

    public void set(int index, long newValue) {
        Accesses.atomic(this, Objects.checkIndex(index, values.length), false, true);
        values[index] = newValue;
        if (Accesses.isWatched()) {
            Accesses.did(this, "set(" + index + ", " + Accesses.text(newValue) + ")", "");
        }
    }

    public void setRelease(int index, long newValue) {
        set(index, newValue);
    }

    public void lazySet(int index, long newValue) {
        set(index, newValue);
    }

    public long getAndSet(int index, long newValue) {
        Accesses.atomic(this, Objects.checkIndex(index, values.length), true, true);
        long before = values[index];
        values[index] = newValue;
        Accesses.tell(this, "getAndSet", index, newValue, before);
        return before;
    }

    public boolean compareAndSet(int index, long expectedValue, long newValue) {
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

    public long addAndGet(int index, long delta) {
        Accesses.atomic(this, Objects.checkIndex(index, values.length), true, true);
        values[index] += delta;
        Accesses.tell(this, "addAndGet", index, delta, values[index]);
        return values[index];
    }

    public long getAndAdd(int index, long delta) {
        return addAndGet(index, delta) - delta;
    }

    public long incrementAndGet(int index) {
        return addAndGet(index, 1);
    }

    public long getAndIncrement(int index) {
        return addAndGet(index, 1) - 1;
    }

    public long decrementAndGet(int index) {
        return addAndGet(index, -1);
    }

    public long getAndDecrement(int index) {
        return addAndGet(index, -1) + 1;
    }
}
