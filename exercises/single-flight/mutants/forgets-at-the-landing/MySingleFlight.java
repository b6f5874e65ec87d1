// en: sharing a load is all, keeping it is not needed
// zh: 共用一次加载就行，不必保留结果
// property: loadsOnce
// calls: 6
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
            drop(key, flight);
            flight.landed.countDown();
        }
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
    }
}
