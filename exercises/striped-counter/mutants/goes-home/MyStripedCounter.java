// en: whoever fails takes the second cell, and stays there until it works
// zh: 失败后改用第二个格子，直到成功
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
        while (true) {
            int before = cells.get(cell);
            if (cells.compareAndSet(cell, before, before + amount)) {
                return;
            }
            cell = 1;
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
        while (true) {
            int before = cells.get(cell);
            if (before == 0 || cells.compareAndSet(cell, before, 0)) {
                return before;
            }
        }
    }
}
