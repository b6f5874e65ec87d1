// en: a drain is a sum, and then a reset
// zh: 取走就是先求和再清零
// property: looksWhileOthersCount
// calls: 5
public final class MyStripedCounter implements StripedCounter {

    private final Cells cells;

    public MyStripedCounter(Cells cells) {
        this.cells = cells;
    }

    @Override
    public void add(int probe, int amount) {
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
        int sum = 0;
        for (int cell = 0; cell < cells.length(); cell++) {
            sum += cells.get(cell);
        }
        return sum;
    }

    @Override
    public int drain() {
        int taken = sum();
        for (int cell = 0; cell < cells.length(); cell++) {
            empty(cell);
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
