import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// A lock for each key, held while loading. Who waits for a load that fails looks at what it left behind.
public final class MySingleFlight implements SingleFlight {

    private static final class Entry {

        private final ReentrantLock lock = new ReentrantLock();
        private boolean ended;
        private int value;
        private LoadFailed error;
    }

    private final Source source;
    private final Map<Integer, Entry> entries = new HashMap<>();

    public MySingleFlight(Source source) {
        this.source = source;
    }

    @Override
    public int get(int key) {
        Entry entry = entry(key);
        entry.lock.lock();
        try {
            if (!entry.ended) {
                load(key, entry);
            }
            if (entry.error != null) {
                throw entry.error;
            }
            return entry.value;
        } finally {
            entry.lock.unlock();
        }
    }

    private synchronized Entry entry(int key) {
        return entries.computeIfAbsent(key, _ -> new Entry());
    }

    private void load(int key, Entry entry) {
        try {
            entry.value = source.load(key);
        } catch (LoadFailed e) {
            entry.error = e;
            drop(key, entry);
        } finally {
            entry.ended = true;
        }
    }

    private synchronized void drop(int key, Entry entry) {
        entries.remove(key, entry);
    }

    @Override
    public void change(int key) {
        source.change(key);
        forget(key);
    }

    private synchronized void forget(int key) {
        entries.remove(key);
    }
}
