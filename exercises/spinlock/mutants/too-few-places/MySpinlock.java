// en: a place can be used again as soon as its number comes round
// zh: 编号转一圈回来，那个位置就能再用
// property: onlyOneHolds
// calls: 6
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class MySpinlock implements Spinlock {

    private static final int PLACES = 2;

    private final AtomicIntegerArray open = new AtomicIntegerArray(PLACES);
    private final AtomicInteger next = new AtomicInteger();
    private int mine;

    public MySpinlock() {
        open.set(0, 1);
    }

    @Override
    public void lock() {
        int place = next.getAndIncrement() % PLACES;
        while (open.get(place) == 0) {
            Thread.onSpinWait();
        }
        mine = place;
    }

    @Override
    public boolean tryLock() {
        int ticket = next.get();
        if (open.get(ticket % PLACES) == 0 || !next.compareAndSet(ticket, ticket + 1)) {
            return false;
        }
        mine = ticket % PLACES;
        return true;
    }

    @Override
    public void unlock() {
        int place = mine;
        open.set(place, 0);
        open.set((place + 1) % PLACES, 1);
    }
}
