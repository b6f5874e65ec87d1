import java.util.concurrent.atomic.AtomicIntegerArray;

/// Cells in a row, each with a number that any thread may change. All begin at 0. Given: you need not write it.
public final class Cells {

    /// How many there are.
    public static final int LENGTH = 4;

    /// The last one is crowded: other programs are at it all the time, and always faster.
    public static final int CROWDED = LENGTH - 1;

    private static volatile Cells given;

    private final AtomicIntegerArray values = new AtomicIntegerArray(LENGTH);

    public Cells() {
        if (given == null) {
            given = this;
        }
    }

    /// The first ones that were made: those that your class is handed.
    static Cells given() {
        return given;
    }

    public int length() {
        return LENGTH;
    }

    /// What is in a cell.
    public int get(int cell) {
        return values.get(cell);
    }

    /// Puts `value` into a cell if `expected` is in it, in one step.
    ///
    /// @return whether it did; in the crowded cell it never does
    public boolean compareAndSet(int cell, int expected, int value) {
        return cell != CROWDED && values.compareAndSet(cell, expected, value);
    }

    /// What an older part of the program does, behind a lock.
    synchronized void add(int cell, int amount) {
        values.addAndGet(cell, amount);
    }
}
