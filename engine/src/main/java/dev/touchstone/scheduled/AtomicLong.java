package dev.touchstone.scheduled;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/// Stands in for the JDK's class of this name: each operation is a place where threads may change.
public final class AtomicLong extends Number {

    private static final long serialVersionUID = 1L;

    private volatile long value;

    public AtomicLong() {}

    public AtomicLong(long initialValue) {
        value = initialValue;
    }

    public long get() {
        Accesses.atomic(this, Accesses.CONTENT, true, false);
        return told("get()", value);
    }

    public long getAcquire() {
        return get();
    }

    public long getPlain() {
        Accesses.relaxed(this, Accesses.CONTENT, false);
        return told("getPlain()", value);
    }

    public long getOpaque() {
        Accesses.relaxed(this, Accesses.CONTENT, false);
        return told("getOpaque()", value);
    }

    public void set(long newValue) {
        Accesses.atomic(this, Accesses.CONTENT, false, true);
        value = newValue;
        Accesses.tell(this, "set", newValue);
    }

    public void setRelease(long newValue) {
        set(newValue);
    }

    public void lazySet(long newValue) {
        set(newValue);
    }

    public void setPlain(long newValue) {
        Accesses.relaxed(this, Accesses.CONTENT, true);
        value = newValue;
        Accesses.tell(this, "setPlain", newValue);
    }

    public void setOpaque(long newValue) {
        Accesses.relaxed(this, Accesses.CONTENT, true);
        value = newValue;
        Accesses.tell(this, "setOpaque", newValue);
    }

    public long getAndSet(long newValue) {
        Accesses.atomic(this, Accesses.CONTENT, true, true);
        long before = value;
        value = newValue;
        Accesses.tell(this, "getAndSet", newValue, before);
        return before;
    }

    public boolean compareAndSet(long expectedValue, long newValue) {
        boolean done = Accesses.swap(this, () -> value == expectedValue);
        if (done) {
            value = newValue;
        }
        Accesses.tell(this, "compareAndSet", expectedValue, newValue, done);
        return done;
    }

    public boolean weakCompareAndSetVolatile(long expectedValue, long newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public long compareAndExchange(long expectedValue, long newValue) {
        boolean done = Accesses.swap(this, () -> value == expectedValue);
        long before = value;
        if (done) {
            value = newValue;
        }
        Accesses.tell(this, "compareAndExchange", expectedValue, newValue, before);
        return before;
    }

    public long getAndIncrement() {
        return add("getAndIncrement()", 1) - 1;
    }

    public long getAndDecrement() {
        return add("getAndDecrement()", -1) + 1;
    }

    public long getAndAdd(long delta) {
        return add("getAndAdd(" + delta + ")", delta) - delta;
    }

    public long incrementAndGet() {
        return add("incrementAndGet()", 1);
    }

    public long decrementAndGet() {
        return add("decrementAndGet()", -1);
    }

    public long addAndGet(long delta) {
        return add("addAndGet(" + delta + ")", delta);
    }

    public long updateAndGet(LongUnaryOperator update) {
        while (true) {
            long before = get();
            long after = update.applyAsLong(before);
            if (compareAndSet(before, after)) {
                return after;
            }
        }
    }

    public long getAndUpdate(LongUnaryOperator update) {
        while (true) {
            long before = get();
            if (compareAndSet(before, update.applyAsLong(before))) {
                return before;
            }
        }
    }

    public long accumulateAndGet(long x, LongBinaryOperator accumulator) {
        return updateAndGet(before -> accumulator.applyAsLong(before, x));
    }

    public long getAndAccumulate(long x, LongBinaryOperator accumulator) {
        return getAndUpdate(before -> accumulator.applyAsLong(before, x));
    }

    @Override
    public int intValue() {
        return (int) get();
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

    private long add(String what, long delta) {
        Accesses.atomic(this, Accesses.CONTENT, true, true);
        long after = value + delta;
        value = after;
        return told(what, after);
    }

    private long told(String what, long answer) {
        if (Accesses.isWatched()) {
            Accesses.did(this, what, String.valueOf(answer));
        }
        return answer;
    }
}
