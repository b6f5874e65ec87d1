// en: a cache that is locked at every access loads each key once
// zh: 每次访问都加锁的缓存，每个键只会加载一次
// property: loadsOnce
// calls: 6
import java.util.HashMap;
import java.util.Map;

public final class MySingleFlight implements SingleFlight {

    private final Source source;
    private final Map<Integer, Integer> values = new HashMap<>();

    public MySingleFlight(Source source) {
        this.source = source;
    }

    @Override
    public int get(int key) {
        Integer known = find(key);
        if (known != null) {
            return known;
        }
        int value = source.load(key);
        return keep(key, value);
    }

    private synchronized Integer find(int key) {
        return values.get(key);
    }

    private synchronized int keep(int key, int value) {
        Integer other = values.putIfAbsent(key, value);
        return other == null ? value : other;
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
