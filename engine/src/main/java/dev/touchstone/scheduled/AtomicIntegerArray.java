package dev.touchstone.scheduled;

import java.util.Objects;

/// Stands in for the JDK's class of this name: each operation is a place where threads may change.
public final class AtomicIntegerArray {

    private final int[] values;

    public AtomicIntegerArray(int length) {
        values = new int[length];
    }

    public AtomicIntegerArray(int[] array) {
        values = array.clone();
    }

    public int length() {
        return values.length;
    }

    public int get(int index) {
        Accesses.atomic(this, Objects.checkIndex(index, values.length), true, false);
        int value = values[index];
        Accesses.tell(this, "get", index, value);
        return value;
    }

    public int getAcquire(int index) {
        return get(index);
    }

    public void set(int index, int newValue) {
        Accesses.atomic(this, Objects.checkIndex(index, values.length), false, true);
        values[index] = newValue;
        if (Accesses.isWatched()) {
            Accesses.did(this, "set(" + index + ", " + Accesses.text(newValue) + ")", "");
        }
    }

    public void setRelease(int index, int newValue) {
        set(index, newValue);
    }

    public void lazySet(int index, int newValue) {
        set(index, newValue);
    }

    public int getAndSet(int index, int newValue) {
        Accesses.atomic(this, Objects.checkIndex(index, values.length), true, true);
        int before = values[index];
        values[index] = newValue;
        Accesses.tell(this, "getAndSet", index, newValue, before);
        return before;
    }

    public boolean compareAndSet(int index, int expectedValue, int newValue) {
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

    public int addAndGet(int index, int delta) {
        Accesses.atomic(this, Objects.checkIndex(index, values.length), true, true);
        values[index] += delta;
        Accesses.tell(this, "addAndGet", index, delta, values[index]);
        return values[index];
    }

    public int getAndAdd(int index, int delta) {
        return addAndGet(index, delta) - delta;
    }

    public int incrementAndGet(int index) {
        return addAndGet(index, 1);
    }

    public int getAndIncrement(int index) {
        return addAndGet(index, 1) - 1;
    }

    public int decrementAndGet(int index) {
        return addAndGet(index, -1);
    }

    public int getAndDecrement(int index) {
        return addAndGet(index, -1) + 1;
    }
}
