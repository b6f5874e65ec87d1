import dev.touchstone.properties.Blocking;
import dev.touchstone.properties.Concurrent;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class ChannelsProperties {

    /// A small channel is full or empty all the time, and that is where threads have to wait.
    private final Arbitrary<Integer> capacities = Arbitraries.integers().between(1, 2);

    private final Arbitrary<Integer> channels = Arbitraries.integers().between(0, 1);

    /// Even values go to channel 0 where a property sends by the value alone, odd ones to channel 1.
    private final Arbitrary<Integer> values = Arbitraries.integers().between(2, 9);

    /// Two threads are enough to lose a value, to take one twice, or to overfill a channel.
    Concurrent<Channels> keepsValuesInOrder() {
        return channels()
                .call(channels, values, Channels::send)
                .call(channels, Channels::receive)
                .threads(2, 3)
                .tries(26, 120)
                .linearizableTo(Model.class);
    }

    /// The first thread closes, the others are in the middle of something.
    Concurrent<Channels> drainsWhatIsClosed() {
        return channels()
                .first(channel -> channel.close(0))
                .first(values, (channel, value) -> channel.send(0, value))
                .others(channel -> channel.receive(0))
                .others(values, (channel, value) -> channel.send(0, value))
                .threads(2, 3)
                .tries(26, 120)
                .linearizableTo(Model.class);
    }

    /// The first thread takes what comes, from wherever.
    Concurrent<Channels> selectsWhatIsReady() {
        return channels()
                .first(Channels::select)
                .others(values, (channel, value) -> channel.send(value % 2, value))
                .others(values, (channel, value) -> channel.send(value % 2, value))
                .others(channels, Channels::close)
                .others(channels, Channels::receive)
                .threads(3, 2)
                .tries(30, 120)
                .linearizableTo(Model.class);
    }

    /// Somebody else is after the same value: a select that has seen it must have it, or look at both channels again.
    Concurrent<Channels> selectsInOneStep() {
        return channels()
                .first(Channels::select)
                .others(values, (channel, value) -> channel.send(value % 2, value))
                .others(channel -> channel.receive(0))
                .threads(3, 2)
                .tries(48, 120)
                .linearizableTo(Model.class);
    }

    /// Three threads, so that two may wait at the same time for different things.
    Concurrent<Channels> wakesWhoeverCanGoOn() {
        return Concurrent.<Channels>of(Channels.class)
                .constructedWith(Arbitraries.just(1))
                .call(values, (channel, value) -> channel.send(0, value))
                .call(channel -> channel.receive(0))
                .threads(3, 2)
                .tries(28, 160)
                .linearizableTo(Model.class);
    }

    /// One thing that the first thread does is news for both others: a close, or a second free place when the first one
    /// has not been taken yet. Whoever wakes one sleeper for it leaves the other one asleep.
    Concurrent<Channels> wakesAllThatCanGoOn() {
        return Concurrent.<Channels>of(Channels.class)
                .constructedWith(Arbitraries.just(2))
                .startingWith(channel -> {
                    channel.send(0, 0);
                    channel.send(0, 1);
                })
                .first(channel -> channel.close(0))
                .first(channel -> {
                    channel.receive(0);
                    channel.receive(0);
                })
                .others(values, (channel, value) -> channel.send(0, value))
                .threads(3, 1)
                .tries(24, 160)
                .linearizableTo(Model.class);
    }

    /// Two who wait for a value, and a close is all that comes.
    Concurrent<Channels> closeEndsEveryWait() {
        return channels()
                .first(channel -> channel.close(0))
                .others(channel -> channel.receive(0))
                .threads(3, 1)
                .tries(8, 100)
                .linearizableTo(Model.class);
    }

    /// The others do not see it, because a thread that looks again and again gets there in the end.
    Concurrent<Channels> waitsAsleep() {
        return channels()
                .first(Channels::select)
                .others(values, (channel, value) -> channel.send(value % 2, value))
                .threads(2, 2)
                .withoutSpinning()
                .tries(12, 150)
                .linearizableTo(Model.class);
    }

    private Concurrent<Channels> channels() {
        return Concurrent.<Channels>of(Channels.class).constructedWith(capacities);
    }

    /// One thread at a time: two lists, and who has to wait says so.
    static final class Model implements Channels {

        private final int capacity;
        private final List<List<Integer>> values = List.of(new ArrayList<>(), new ArrayList<>());
        private final List<Boolean> closed = new ArrayList<>(List.of(false, false));

        Model(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public void send(int channel, int value) {
            Blocking.until(closed.get(channel) || values.get(channel).size() < capacity);
            requireOpen(channel);
            values.get(channel).add(value);
        }

        @Override
        public Integer receive(int channel) {
            Blocking.until(closed.get(channel) || !values.get(channel).isEmpty());
            return values.get(channel).isEmpty() ? null : values.get(channel).removeFirst();
        }

        @Override
        public void close(int channel) {
            requireOpen(channel);
            closed.set(channel, true);
        }

        @Override
        public List<Integer> select() {
            boolean none = values.get(0).isEmpty() && values.get(1).isEmpty();
            Blocking.until(!none || (closed.get(0) && closed.get(1)));
            if (none) {
                return List.of();
            }
            int channel = values.get(0).isEmpty() ? 1 : 0;
            return List.of(channel, values.get(channel).removeFirst());
        }

        private void requireOpen(int channel) {
            if (closed.get(channel)) {
                throw new IllegalStateException("closed");
            }
        }
    }
}
