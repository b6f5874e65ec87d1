// en: as long as nobody is in the way, one number for all is enough
// zh: 没有人挡路时，大家共用一个数就够了
// property: startsAtItsOwnCell
// calls: 6
import java.util.concurrent.atomic.AtomicInteger;

public final class MyStripedCounter implements StripedCounter {

    private final Cells cells;
    private final AtomicInteger base = new AtomicInteger();

    public MyStripedCounter(Cells cells) {
        this.cells = cells;
    }

    @Override
    public void add(int probe, int amount) {
        int seen = base.get();
        if (base.compareAndSet(seen, seen + amount)) {
            return;
        }
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
        int sum = base.get();
        for (int cell = 0; cell < cells.length(); cell++) {
            sum += cells.get(cell);
        }
        return sum;
    }

    @Override
    public int drain() {
        int taken = base.getAndSet(0);
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
