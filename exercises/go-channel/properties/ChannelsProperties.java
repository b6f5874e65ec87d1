import dev.touchstone.properties.Blocking;
import dev.touchstone.properties.Concurrent;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class ChannelsProperties {

    /// A small channel is full or empty all the time, and that is where threads have to wait. Without room it is both.
    private final Arbitrary<Integer> capacities = Arbitraries.integers().between(1, 2);

    private final Arbitrary<Integer> channels = Arbitraries.integers().between(0, 1);

    /// Even values go to channel 0 where a property sends by the value alone, odd ones to channel 1.
    private final Arbitrary<Integer> values = Arbitraries.integers().between(2, 9);

    /// Any limit is as good: how long a thread is kept from running is nothing that it could know.
    private static final int MILLIS = 1;

    /// Two threads are enough to lose a value, to take one twice, or to overfill a channel.
    Concurrent<Channels> keepsValuesInOrder() {
        return channels(capacities)
                .call(channels, values, Channels::send)
                .call(channels, Channels::receive)
                .threads(2, 3)
                .tries(26, 120)
                .linearizableTo(Model.class);
    }

    /// Three threads: a sender must not take the taking of another one's value for that of its own.
    Concurrent<Channels> meetsWithoutRoom() {
        return channels(Arbitraries.just(0))
                .first(channel -> channel.receive(0))
                .first(Channels::select)
                .others(values, (channel, value) -> channel.send(0, value))
                .others(values, (channel, value) -> channel.send(value % 2, value))
                .threads(3, 2)
                .tries(24, 120)
                .linearizableTo(Model.class);
    }

    /// The first thread closes, the others are in the middle of something: two may wait for what will not come any more.
    Concurrent<Channels> drainsWhatIsClosed() {
        return channels(Arbitraries.integers().between(0, 2))
                .first(channel -> channel.close(0))
                .first(channel -> channel.receive(0))
                .others(channel -> channel.receive(0))
                .others(values, (channel, value) -> channel.send(0, value))
                .threads(3, 2)
                .tries(40, 120)
                .linearizableTo(Model.class);
    }

    /// The first thread takes what comes, from wherever. Somebody else may be after the same value: a select that has seen
    /// it must have it, or look at both channels again.
    Concurrent<Channels> selectsWhatIsReady() {
        return channels(capacities)
                .first(Channels::select)
                .others(values, (channel, value) -> channel.send(value % 2, value))
                .others(values, (channel, value) -> channel.send(value % 2, value))
                .others(channels, Channels::close)
                .others(channel -> channel.receive(0))
                .threads(3, 2)
                .tries(48, 120)
                .linearizableTo(Model.class);
    }

    /// Whoever gives up may do so at any moment, also between the one in which it was given what it waited for and the one
    /// in which it wakes up.
    Concurrent<Channels> givesUpWithoutATrace() {
        return channels(Arbitraries.integers().between(0, 1))
                .first(values, (channel, value) -> channel.send(0, value, MILLIS))
                .first(channel -> channel.select(MILLIS))
                .others(channel -> channel.select(MILLIS))
                .others(channel -> channel.receive(0))
                .others(values, (channel, value) -> channel.send(value % 2, value))
                .threads(3, 2)
                .tries(40, 120)
                .linearizableTo(Model.class);
    }

    /// As many values are sent as are received, so every try comes through in the end.
    Concurrent<Channels> triesAsLongAsItSays() {
        return channels(Arbitraries.just(0))
                .first(values, (channel, value) -> {
                    channel.sendInTries(0, value);
                    channel.selectInTries();
                })
                .others(values, (channel, value) -> {
                    channel.receive(0);
                    channel.send(1, value);
                })
                .threads(2, 1)
                .tries(6, 120)
                .linearizableTo(Model.class);
    }

    /// Three threads, so that two may wait at the same time for different things. Whoever looks again and again gets there
    /// in the end too, so that has to be forbidden.
    Concurrent<Channels> wakesWhoeverCanGoOn() {
        return channels(Arbitraries.just(1))
                .first(Channels::select)
                .call(values, (channel, value) -> channel.send(0, value))
                .call(channel -> channel.receive(0))
                .threads(3, 2)
                .withoutSpinning()
                .tries(32, 160)
                .linearizableTo(Model.class);
    }

    /// One thing that the first thread does is news for both others: a close, or a second free place when the first one
    /// has not been taken yet. Whoever wakes one sleeper for it leaves the other one asleep.
    Concurrent<Channels> wakesAllThatCanGoOn() {
        return channels(Arbitraries.just(2))
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

    private static Concurrent<Channels> channels(Arbitrary<Integer> capacities) {
        return Concurrent.<Channels>of(Channels.class).constructedWith(capacities);
    }

    /// One thread at a time: two lists, and who has to wait says so. Without room a value is there only while its sender
    /// and its receiver meet, and nobody else does anything then.
    static final class Model implements Channels {

        private final int capacity;
        private final List<List<Integer>> values = List.of(new ArrayList<>(), new ArrayList<>());
        private final List<Boolean> closed = new ArrayList<>(List.of(false, false));

        Model(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public void send(int channel, int value) {
            Blocking.until(send(channel, value, 1));
        }

        @Override
        public boolean send(int channel, int value, int millis) {
            Blocking.until(!isMeeting());
            requireOpen(channel);
            boolean sends = capacity == 0 ? Blocking.meets() : values.get(channel).size() < capacity;
            if (sends) {
                values.get(channel).add(value);
            }
            return sends;
        }

        @Override
        public Integer receive(int channel) {
            Blocking.until(!values.get(channel).isEmpty() || (closed.get(channel) && !isMeeting()));
            return values.get(channel).isEmpty() ? null : values.get(channel).removeFirst();
        }

        @Override
        public void close(int channel) {
            Blocking.until(!isMeeting());
            requireOpen(channel);
            closed.set(channel, true);
        }

        @Override
        public List<Integer> select() {
            List<Integer> selected = select(1);
            Blocking.until(!selected.isEmpty() || (closed.get(0) && closed.get(1)));
            return selected;
        }

        @Override
        public List<Integer> select(int millis) {
            for (int channel = 0; channel < closed.size(); channel++) {
                if (!values.get(channel).isEmpty()) {
                    return List.of(channel, values.get(channel).removeFirst());
                }
            }
            return List.of();
        }

        @Override
        public boolean sendInTries(int channel, int value) {
            send(channel, value);
            return true;
        }

        @Override
        public Integer selectInTries() {
            return select().getLast();
        }

        private boolean isMeeting() {
            return capacity == 0 && !(values.get(0).isEmpty() && values.get(1).isEmpty());
        }

        private void requireOpen(int channel) {
            if (closed.get(channel)) {
                throw new IllegalStateException("closed");
            }
        }
    }
}
