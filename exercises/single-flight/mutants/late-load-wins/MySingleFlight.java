// en: whoever loads puts its result into the cache
// zh: 谁加载完，谁就把结果放进缓存
// property: changesAreSeen
// calls: 3
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
    private final Map<Integer, Flight> flights = new HashMap<>();
    private final Map<Integer, Integer> values = new HashMap<>();

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
            Flight other = flights.putIfAbsent(key, mine);
            flight = other == null ? mine : other;
        }
        if (flight == mine) {
            fly(key, mine);
        }
        return flight.await();
    }

    private void fly(int key, Flight flight) {
        try {
            flight.value = source.load(key);
            keep(key, flight.value);
        } catch (LoadFailed e) {
            flight.error = e;
        } finally {
            drop(key, flight);
            flight.landed.countDown();
        }
    }

    private synchronized void keep(int key, int value) {
        values.put(key, value);
    }

    private synchronized void drop(int key, Flight flight) {
        flights.remove(key, flight);
    }

    @Override
    public void change(int key) {
        source.change(key);
        forget(key);
    }

    private synchronized void forget(int key) {
        flights.remove(key);
        values.remove(key);
    }
}
