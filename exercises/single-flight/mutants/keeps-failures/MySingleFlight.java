// en: a failure is a result like any other
// zh: 失败也是一种结果，同样可以缓存
// property: failuresAreNotKept
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

    public MySingleFlight(Source source) {
        this.source = source;
    }

    @Override
    public int get(int key) {
        Flight mine = new Flight();
        Flight flight = join(key, mine);
        if (flight == mine) {
            fly(key, mine);
        }
        return flight.await();
    }

    private synchronized Flight join(int key, Flight mine) {
        Flight other = flights.putIfAbsent(key, mine);
        return other == null ? mine : other;
    }

    private void fly(int key, Flight flight) {
        try {
            flight.value = source.load(key);
        } catch (LoadFailed e) {
            flight.error = e;
        } finally {
            flight.landed.countDown();
        }
    }

    @Override
    public void change(int key) {
        source.change(key);
        forget(key);
    }

    private synchronized void forget(int key) {
        flights.remove(key);
    }
}
