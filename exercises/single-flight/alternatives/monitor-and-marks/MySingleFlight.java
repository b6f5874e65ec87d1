import java.util.HashMap;
import java.util.Map;

/// A monitor for all keys, which nobody holds while loading: who finds a mark that a key is being loaded waits for it to go.
public final class MySingleFlight implements SingleFlight {

    private static final class Load {

        private boolean ended;
        private int value;
        private LoadFailed error;
    }

    private final Source source;
    private final Map<Integer, Load> loads = new HashMap<>();

    public MySingleFlight(Source source) {
        this.source = source;
    }

    @Override
    public int get(int key) {
        Load load;
        synchronized (this) {
            load = loads.get(key);
            if (load != null) {
                return result(load);
            }
            load = new Load();
            loads.put(key, load);
        }
        int value = 0;
        LoadFailed error = null;
        try {
            value = source.load(key);
        } catch (LoadFailed e) {
            error = e;
        }
        return end(key, load, value, error);
    }

    private int result(Load load) {
        while (!load.ended) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (load.error != null) {
            throw load.error;
        }
        return load.value;
    }

    private synchronized int end(int key, Load load, int value, LoadFailed error) {
        load.ended = true;
        load.value = value;
        load.error = error;
        if (error != null) {
            loads.remove(key, load);
        }
        notifyAll();
        return result(load);
    }

    @Override
    public void change(int key) {
        source.change(key);
        forget(key);
    }

    private synchronized void forget(int key) {
        loads.remove(key);
    }
}
