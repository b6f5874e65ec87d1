import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// One map holds what is being loaded and what has been: a flight that is in the air, or has landed.
public final class MySingleFlight implements SingleFlight {

    /// A load: one thread flies it, others wait for it. The landing orders the fields before every wait for it.
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

    /// The flight for `key` that there is, or else `mine`.
    private synchronized Flight join(int key, Flight mine) {
        Flight other = flights.putIfAbsent(key, mine);
        return other == null ? mine : other;
    }

    /// Loads without holding any lock, and lands whatever happens.
    private void fly(int key, Flight flight) {
        try {
            flight.value = source.load(key);
        } catch (LoadFailed e) {
            flight.error = e;
            drop(key, flight);
        } finally {
            flight.landed.countDown();
        }
    }

    /// Only this flight: somebody may have put another one in its place.
    private synchronized void drop(int key, Flight flight) {
        flights.remove(key, flight);
    }

    /// First the source, then the cache: the other way round somebody loads the old value in between.
    @Override
    public void change(int key) {
        source.change(key);
        forget(key);
    }

    /// In the air or landed: whoever is on board may have the old value, nobody else gets on.
    private synchronized void forget(int key) {
        flights.remove(key);
    }
}
