// en: what was read in one cell is good for the next one
// zh: 在一个格子里读到的值也适用于下一个
// property: goesOnWhereItFails
// calls: 6
public final class MyStripedCounter implements StripedCounter {

    private final Cells cells;

    public MyStripedCounter(Cells cells) {
        this.cells = cells;
    }

    @Override
    public void add(int probe, int amount) {
        int cell = Math.floorMod(probe, cells.length());
        int before = cells.get(cell);
        while (true) {
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
        int taken = 0;
        for (int cell = 0; cell < cells.length(); cell++) {
            taken += empty(cell);
        }
        return taken;
    }

    private int empty(int cell) {
        int before = cells.get(cell);
        while (true) {
            if (before == 0 || cells.compareAndSet(cell, before, 0)) {
                return before;
            }
        }
    }
}
