package dev.touchstone.scheduled;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/// Stands in for the JDK's class of this name: each operation is a place where threads may change.
public final class AtomicInteger extends Number {

    private static final long serialVersionUID = 1L;

    private volatile int value;

    public AtomicInteger() {}

    public AtomicInteger(int initialValue) {
        value = initialValue;
    }

    public int get() {
        Accesses.atomic(this, Accesses.CONTENT, true, false);
        return told("get()", value);
    }

    public int getAcquire() {
        return get();
    }

    public int getPlain() {
        Accesses.relaxed(this, Accesses.CONTENT, false);
        return told("getPlain()", value);
    }

    public int getOpaque() {
        Accesses.relaxed(this, Accesses.CONTENT, false);
        return told("getOpaque()", value);
    }

    public void set(int newValue) {
        Accesses.atomic(this, Accesses.CONTENT, false, true);
        value = newValue;
        Accesses.tell(this, "set", newValue);
    }

    public void setRelease(int newValue) {
        set(newValue);
    }

    public void lazySet(int newValue) {
        set(newValue);
    }

    public void setPlain(int newValue) {
        Accesses.relaxed(this, Accesses.CONTENT, true);
        value = newValue;
        Accesses.tell(this, "setPlain", newValue);
    }

    public void setOpaque(int newValue) {
        Accesses.relaxed(this, Accesses.CONTENT, true);
        value = newValue;
        Accesses.tell(this, "setOpaque", newValue);
    }

    public int getAndSet(int newValue) {
        Accesses.atomic(this, Accesses.CONTENT, true, true);
        int before = value;
        value = newValue;
        Accesses.tell(this, "getAndSet", newValue, before);
        return before;
    }

    public boolean compareAndSet(int expectedValue, int newValue) {
        boolean done = Accesses.swap(this, () -> value == expectedValue);
        if (done) {
            value = newValue;
        }
        Accesses.tell(this, "compareAndSet", expectedValue, newValue, done);
        return done;
    }

    public boolean weakCompareAndSetVolatile(int expectedValue, int newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public int compareAndExchange(int expectedValue, int newValue) {
        boolean done = Accesses.swap(this, () -> value == expectedValue);
        int before = value;
        if (done) {
            value = newValue;
        }
        Accesses.tell(this, "compareAndExchange", expectedValue, newValue, before);
        return before;
    }

    public int getAndIncrement() {
        return add("getAndIncrement()", 1) - 1;
    }

    public int getAndDecrement() {
        return add("getAndDecrement()", -1) + 1;
    }

    public int getAndAdd(int delta) {
        return add("getAndAdd(" + delta + ")", delta) - delta;
    }

    public int incrementAndGet() {
        return add("incrementAndGet()", 1);
    }

    public int decrementAndGet() {
        return add("decrementAndGet()", -1);
    }

    public int addAndGet(int delta) {
        return add("addAndGet(" + delta + ")", delta);
    }

    public int updateAndGet(IntUnaryOperator update) {
        while (true) {
            int before = get();
            int after = update.applyAsInt(before);
            if (compareAndSet(before, after)) {
                return after;
            }
        }
    }

    public int getAndUpdate(IntUnaryOperator update) {
        while (true) {
            int before = get();
            if (compareAndSet(before, update.applyAsInt(before))) {
                return before;
            }
        }
    }

    public int accumulateAndGet(int x, IntBinaryOperator accumulator) {
        return updateAndGet(before -> accumulator.applyAsInt(before, x));
    }

    public int getAndAccumulate(int x, IntBinaryOperator accumulator) {
        return getAndUpdate(before -> accumulator.applyAsInt(before, x));
    }

    @Override
    public int intValue() {
        return get();
    }

    @Override
    public long longValue() {
        return get();
    }

    @Override
    public float floatValue() {
        return get();
    }

    @Override
    public double doubleValue() {
        return get();
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }

    private int add(String what, int delta) {
        Accesses.atomic(this, Accesses.CONTENT, true, true);
        int after = value + delta;
        value = after;
        return told(what, after);
    }

    private int told(String what, int answer) {
        if (Accesses.isWatched()) {
            Accesses.did(this, what, String.valueOf(answer));
        }
        return answer;
    }
}
