// en: the load wakes whoever waits for it
// zh: 加载完成会唤醒等它的那个线程
// property: loadsOnce
// calls: 3
import java.util.HashMap;
import java.util.Map;

public final class MySingleFlight implements SingleFlight {

    private static final class Load {

        private boolean ended;
        private int value;
        private LoadFailed error;

        synchronized int await() {
            while (!ended) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            if (error != null) {
                throw error;
            }
            return value;
        }

        synchronized void end(int result, LoadFailed failure) {
            value = result;
            error = failure;
            ended = true;
            notify();
        }
    }

    private final Source source;
    private final Map<Integer, Load> loads = new HashMap<>();

    public MySingleFlight(Source source) {
        this.source = source;
    }

    @Override
    public int get(int key) {
        Load mine = new Load();
        Load load = join(key, mine);
        if (load == mine) {
            try {
                mine.end(source.load(key), null);
            } catch (LoadFailed e) {
                drop(key, mine);
                mine.end(0, e);
            }
        }
        return load.await();
    }

    private synchronized Load join(int key, Load mine) {
        Load other = loads.putIfAbsent(key, mine);
        return other == null ? mine : other;
    }

    private synchronized void drop(int key, Load load) {
        loads.remove(key, load);
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
