// en: the lock may be held while loading
// zh: 加载期间可以一直握着锁
// property: keysDoNotWaitForEachOther
// calls: 2
import java.util.HashMap;
import java.util.Map;

public final class MySingleFlight implements SingleFlight {

    private final Source source;
    private final Map<Integer, Integer> values = new HashMap<>();

    public MySingleFlight(Source source) {
        this.source = source;
    }

    @Override
    public synchronized int get(int key) {
        Integer known = values.get(key);
        if (known == null) {
            known = source.load(key);
            values.put(key, known);
        }
        return known;
    }

    @Override
    public void change(int key) {
        source.change(key);
        forget(key);
    }

    private synchronized void forget(int key) {
        values.remove(key);
    }
}
