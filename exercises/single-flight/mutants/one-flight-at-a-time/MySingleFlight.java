// en: there is one load at a time, so one field for it is enough
// zh: 同一时间只有一次加载，用一个字段就够了
// property: loadsOnce
// calls: 2
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

public final class MySingleFlight implements SingleFlight {

    private static final class Flight {

        private final CountDownLatch landed = new CountDownLatch(1);
        private int value;
        private LoadFailed error;

        int await() {
            try {
                landed.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (error != null) {
                throw error;
            }
            return value;
        }
    }

    private final Source source;
    private final Map<Integer, Integer> values = new HashMap<>();
    private Flight current;

    public MySingleFlight(Source source) {
        this.source = source;
    }

    @Override
    public int get(int key) {
        Flight mine = new Flight();
        Flight flight;
        synchronized (this) {
            Integer known = values.get(key);
            if (known != null) {
                return known;
            }
            if (current == null) {
                current = mine;
            }
            flight = current;
        }
        if (flight == mine) {
            fly(key, mine);
        }
        return flight.await();
    }

    private void fly(int key, Flight flight) {
        try {
            flight.value = source.load(key);
        } catch (LoadFailed e) {
            flight.error = e;
        } finally {
            end(key, flight);
            flight.landed.countDown();
        }
    }

    private synchronized void end(int key, Flight flight) {
        current = null;
        if (flight.error == null) {
            values.put(key, flight.value);
        }
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
