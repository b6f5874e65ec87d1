// en: a total beside the cells saves the summing up
// zh: 在格子之外另记一个总数，就不必求和
// property: everyAdditionCounts
// calls: 2
import java.util.concurrent.atomic.AtomicInteger;

public final class MyStripedCounter implements StripedCounter {

    private final Cells cells;
    private final AtomicInteger total = new AtomicInteger();

    public MyStripedCounter(Cells cells) {
        this.cells = cells;
    }

    @Override
    public void add(int probe, int amount) {
        int cell = Math.floorMod(probe, cells.length());
        while (true) {
            int before = cells.get(cell);
            if (cells.compareAndSet(cell, before, before + amount)) {
                total.addAndGet(amount);
                return;
            }
            cell = (cell + 1) % cells.length();
        }
    }

    @Override
    public int sum() {
        return total.get();
    }

    @Override
    public int drain() {
        return total.getAndSet(0);
    }
}
