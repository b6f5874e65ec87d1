// en: what is taken out may be subtracted past the class, behind the lock
// zh: 取走的数可以绕过这个类、在锁后面减掉
// property: neverWaits
// calls: 2
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
        int taken = 0;
        for (int cell = 0; cell < cells.length(); cell++) {
            taken += empty(cell);
        }
        return taken;
    }

    private int empty(int cell) {
        int before = cells.get(cell);
        if (before != 0) {
            addDirectly(cell, -before);
        }
        return before;
    }
}
