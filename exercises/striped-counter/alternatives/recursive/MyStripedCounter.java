/// Gives a failed attempt to itself, with the next probe.
public final class MyStripedCounter implements StripedCounter {

    private final Cells cells;

    public MyStripedCounter(Cells cells) {
        this.cells = cells;
    }

    @Override
    public void add(int probe, int amount) {
        int cell = Math.floorMod(probe, cells.length());
        int before = cells.get(cell);
        if (!cells.compareAndSet(cell, before, before + amount)) {
            add(cell + 1, amount);
        }
    }

    @Override
    public int sum() {
        return from(0);
    }

    private int from(int cell) {
        return cell == cells.length() ? 0 : cells.get(cell) + from(cell + 1);
    }

    @Override
    public int drain() {
        int taken = 0;
        for (int cell = 0; cell < cells.length(); cell++) {
            int before;
            do {
                before = cells.get(cell);
            } while (before != 0 && !cells.compareAndSet(cell, before, 0));
            taken += before;
        }
        return taken;
    }
}
