package dev.touchstone.scheduled;

/// Stands in for the JDK's class of this name. Its sum is exact: one cell is enough where threads take turns.
public final class LongAdder extends Number {

    private static final long serialVersionUID = 1L;

    private long value;

    public LongAdder() {}

    public void add(long x) {
        Accesses.atomic(this, Accesses.CONTENT, true, true);
        value += x;
        Accesses.tell(this, "add", x);
    }

    public void increment() {
        add(1);
    }

    public void decrement() {
        add(-1);
    }

    public long sum() {
        Accesses.atomic(this, Accesses.CONTENT, true, false);
        Accesses.did(this, "sum()", String.valueOf(value));
        return value;
    }

    public void reset() {
        Accesses.atomic(this, Accesses.CONTENT, true, true);
        value = 0;
        Accesses.did(this, "reset()", "");
    }

    @Override
    public int intValue() {
        return (int) sum();
    }

    @Override
    public long longValue() {
        return sum();
    }

    @Override
    public float floatValue() {
        return sum();
    }

    @Override
    public double doubleValue() {
        return sum();
    }

    @Override
    public String toString() {
        return String.valueOf(sum());
    }
}
