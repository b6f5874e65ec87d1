import java.util.stream.IntStream;

/// Walks over the numbers from the probe on, and does not come back to what it saw. Empties by adding the opposite.
public final class MyStripedCounter implements StripedCounter {

    private final Cells cells;

    public MyStripedCounter(Cells cells) {
        this.cells = cells;
    }

    @Override
    public void add(int probe, int amount) {
        IntStream.iterate(Math.floorMod(probe, cells.length()), cell -> cell + 1)
                .map(cell -> cell % cells.length())
                .filter(cell -> change(cell, amount))
                .findFirst();
    }

    @Override
    public int sum() {
        return IntStream.range(0, cells.length()).map(cells::get).sum();
    }

    @Override
    public int drain() {
        int taken = 0;
        for (int cell = cells.length() - 1; cell >= 0; cell--) {
            int seen = cells.get(cell);
            while (seen != 0) {
                if (change(cell, -seen)) {
                    taken += seen;
                }
                seen = cells.get(cell);
            }
        }
        return taken;
    }

    private boolean change(int cell, int amount) {
        int before = cells.get(cell);
        return cells.compareAndSet(cell, before, before + amount);
    }
}
