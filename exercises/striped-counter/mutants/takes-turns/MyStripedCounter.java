// en: the cells take turns
// zh: 格子轮流使用
// property: startsAtItsOwnCell
// calls: 6
import java.util.concurrent.atomic.AtomicInteger;

public final class MyStripedCounter implements StripedCounter {

    private final Cells cells;
    private final AtomicInteger turns = new AtomicInteger();

    public MyStripedCounter(Cells cells) {
        this.cells = cells;
    }

    @Override
    public void add(int probe, int amount) {
        int cell = Math.floorMod(turns.getAndIncrement(), cells.length());
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
        while (true) {
            int before = cells.get(cell);
            if (before == 0 || cells.compareAndSet(cell, before, 0)) {
                return before;
            }
        }
    }
}
