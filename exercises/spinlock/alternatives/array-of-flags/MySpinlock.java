import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/// Anderson's array: a ticket names a place, and the holder opens the place after its own.
public final class MySpinlock implements Spinlock {

    private static final int PLACES = 64;

    private final AtomicIntegerArray open = new AtomicIntegerArray(PLACES);
    private final AtomicInteger next = new AtomicInteger();

    /// Used by the holder only.
    private int mine;

    public MySpinlock() {
        open.set(0, 1);
    }

    @Override
    public void lock() {
        int place = Math.floorMod(next.getAndIncrement(), PLACES);
        while (open.get(place) == 0) {
            Thread.onSpinWait();
        }
        mine = place;
    }

    @Override
    public boolean tryLock() {
        int ticket = next.get();
        int place = Math.floorMod(ticket, PLACES);
        if (open.get(place) == 0 || !next.compareAndSet(ticket, ticket + 1)) {
            return false;
        }
        mine = place;
        return true;
    }

    @Override
    public void unlock() {
        int place = mine;
        open.set(place, 0);
        open.set((place + 1) % PLACES, 1);
    }
}
