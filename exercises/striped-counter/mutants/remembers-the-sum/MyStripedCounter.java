// en: a sum stays right until the next addition through the same object
// zh: 总和在下一次加法之前不会变
// property: looksWhileOthersCount
// calls: 5
public final class MyStripedCounter implements StripedCounter {

    private final Cells cells;
    private volatile int known;
    private volatile boolean changed = true;

    public MyStripedCounter(Cells cells) {
        this.cells = cells;
    }

    @Override
    public void add(int probe, int amount) {
        changed = true;
        int cell = Math.floorMod(probe, cells.length());
        while (true) {
            int before = cells.get(cell);
            if (cells.compareAndSet(cell, before, before + amount)) {
                return;
            }
            cell = (cell + 1) % cells.length();
        }
    }

    @Override
    public int sum() {
        if (!changed) {
            return known;
        }
        changed = false;
        int sum = 0;
        for (int cell = 0; cell < cells.length(); cell++) {
            sum += cells.get(cell);
        }
        known = sum;
        return sum;
    }

    @Override
    public int drain() {
        changed = true;
        int taken = 0;
        for (int cell = 0; cell < cells.length(); cell++) {
            taken += empty(cell);
        }
        return taken;
    }

    private int empty(int cell) {
        while (true) {
            int before = cells.get(cell);
            if (before == 0 || cells.compareAndSet(cell, before, 0)) {
                return before;
            }
        }
    }
}
