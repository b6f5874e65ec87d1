// en: a fixed number of locks is as good as one for each key
// zh: 固定数目的锁和每个键一把一样好
// property: keysDoNotWaitForEachOther
// calls: 2
import java.util.HashMap;
import java.util.Map;

public final class MySingleFlight implements SingleFlight {

    private static final int STRIPES = 16;

    private final Source source;
    private final Object[] stripes = new Object[STRIPES];
    private final Map<Integer, Integer> values = new HashMap<>();

    public MySingleFlight(Source source) {
        this.source = source;
    }

    @Override
    public int get(int key) {
        synchronized (stripe(key)) {
            Integer known = find(key);
            if (known == null) {
                known = source.load(key);
                keep(key, known);
            }
            return known;
        }
    }

    private synchronized Object stripe(int key) {
        int stripe = Math.floorMod(key, STRIPES);
        if (stripes[stripe] == null) {
            stripes[stripe] = new Object();
        }
        return stripes[stripe];
    }

    private synchronized Integer find(int key) {
        return values.get(key);
    }

    private synchronized void keep(int key, int value) {
        values.put(key, value);
    }

    @Override
    public void change(int key) {
        synchronized (stripe(key)) {
            source.change(key);
            drop(key);
        }
    }

    private synchronized void drop(int key) {
        values.remove(key);
    }
}
