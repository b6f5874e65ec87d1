import dev.touchstone.properties.Blocking;
import dev.touchstone.properties.Concurrent;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class BoundedBufferProperties {

    /// A small buffer is full or empty all the time, and that is where threads have to wait.
    private final Arbitrary<Integer> capacities = Arbitraries.integers().between(1, 2);

    private final Arbitrary<Integer> items = Arbitraries.integers().between(1, 9);

    /// Two threads are enough to lose an item, to take one twice, or to overfill the buffer.
    Concurrent<BoundedBuffer> keepsItemsInOrder() {
        return buffers()
                .call(items, BoundedBuffer::put)
                .call(BoundedBuffer::take)
                .call(BoundedBuffer::size)
                .threads(2, 3)
                .tries(50, 300)
                .linearizableTo(Model.class);
    }

    /// Three threads, so that two may wait at the same time, perhaps for different things: whoever wakes one of them may
    /// wake the wrong one.
    Concurrent<BoundedBuffer> wakesWhoeverCanGoOn() {
        return buffers()
                .call(items, BoundedBuffer::put)
                .call(BoundedBuffer::take)
                .threads(3, 2)
                .tries(60, 400)
                .linearizableTo(Model.class);
    }

    /// Two places become free before anybody who waits for one has come, and something is left: whoever says so only of the
    /// first leaves one asleep, and nobody comes by who wakes it.
    Concurrent<BoundedBuffer> wakesForEachFreePlace() {
        return Concurrent.<BoundedBuffer>of(BoundedBuffer.class)
                .constructedWith(Arbitraries.just(3))
                .startingWith(buffer -> {
                    buffer.put(1);
                    buffer.put(2);
                    buffer.put(3);
                })
                .first(buffer -> {
                    buffer.take();
                    buffer.take();
                })
                .others(items, BoundedBuffer::put)
                .threads(3, 1)
                .tries(8, 100)
                .linearizableTo(Model.class);
    }

    /// Those above do not see it, because a thread that looks again and again gets there in the end.
    Concurrent<BoundedBuffer> waitsAsleep() {
        return buffers()
                .call(items, BoundedBuffer::put)
                .call(BoundedBuffer::take)
                .withoutSpinning()
                .linearizableTo(Model.class);
    }

    private Concurrent<BoundedBuffer> buffers() {
        return Concurrent.<BoundedBuffer>of(BoundedBuffer.class).constructedWith(capacities);
    }

    /// One thread at a time: a list, and who has to wait says so.
    static final class Model implements BoundedBuffer {

        private final int capacity;
        private final List<Integer> items = new ArrayList<>();

        Model(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public void put(int item) {
            Blocking.until(items.size() < capacity);
            items.add(item);
        }

        @Override
        public int take() {
            Blocking.until(!items.isEmpty());
            return items.removeFirst();
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
