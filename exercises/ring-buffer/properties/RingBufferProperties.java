import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.properties.Played;
import dev.touchstone.properties.Ring;
import dev.touchstone.properties.Scripts;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Call;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

class RingBufferProperties {

    private static final int CAPACITY_MAX = 5;

    private static final int CAPACITY_LARGE = 300;

    private final Arbitrary<Integer> items = Arbitraries.integers().between(0, 9);

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.<RingBuffer<Integer>>of(RingBuffer.class)
                .constructedWith(Arbitraries.integers().between(1, CAPACITY_MAX))
                .call(items, RingBuffer::offer)
                .call(items, RingBuffer::offer)
                .call(items, RingBuffer::offer)
                .call(RingBuffer::poll)
                .call(RingBuffer::poll)
                .call(RingBuffer::peek)
                .call(RingBuffer::size)
                .upTo(40);
    }

    @Property(tries = 100)
    void refusesACapacityBelowOne(
            @ForAll @IntRange(min = -3, max = 0) int capacity, Subject<RingBuffer<Integer>> subject) {
        subject.construct(capacity).refuses(IllegalArgumentException.class);
    }

    /// The model would notice it too. It is here because a learner should meet the bound by its own name.
    @Property
    void neverHoldsMoreThanItsCapacity(@ForAll("scripts") Script script, Subject<RingBuffer<Integer>> subject) {
        for (Answer size : subject.play(script).answersTo("size")) {
            size.isAtLeast(0);
            size.isAtMost(capacity(script));
        }
    }

    /// Takes `offer` at its word, so it says more precisely than the model which item was lost or moved.
    @Property
    void keepsOrderAroundTheSeam(@ForAll("scripts") Script script, Subject<RingBuffer<Integer>> subject) {
        Played<RingBuffer<Integer>> played = subject.play(script);
        Queue<Value> accepted = new ArrayDeque<>();
        for (int i = 0; i < script.calls().size(); i++) {
            Call call = script.calls().get(i);
            Answer answer = played.answer(i);
            if (call.method().equals("offer") && answer.value().equals(new Value.Flag(true))) {
                accepted.add(call.arguments().getFirst());
            } else if (call.method().equals("poll")) {
                answer.is(accepted.isEmpty() ? null : accepted.remove().toJava());
            }
        }
    }

    @Property
    void answersLikeTheModel(@ForAll("scripts") Script script, Subject<RingBuffer<Integer>> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    /// The scripts above have a handful of places. Here are so many that a position does not fit into a `byte`, nor the
    /// items into an array whose length somebody guessed: filled until it refuses, half emptied, filled again across the
    /// seam, and emptied.
    @Property(tries = 100)
    void goesAroundALargeArrayToo(@ForAll("largeCapacities") int capacity, Subject<RingBuffer<Integer>> subject) {
        Played<RingBuffer<Integer>> played = subject.play(List.of(capacity), buffer -> {
            IntStream.rangeClosed(0, capacity).forEach(buffer::offer);
            IntStream.range(0, capacity / 2).forEach(_ -> buffer.poll());
            IntStream.range(0, capacity / 2).forEach(i -> buffer.offer(capacity + i));
            IntStream.range(0, capacity).forEach(_ -> buffer.poll());
        });
        List<Answer> offered = played.answersTo("offer");
        for (int i = 0; i < offered.size(); i++) {
            offered.get(i).is(i != capacity);
        }
        List<Answer> polled = played.answersTo("poll");
        for (int i = 0; i < polled.size(); i++) {
            polled.get(i).is(i);
        }
    }

    @Provide
    Arbitrary<Integer> largeCapacities() {
        return Arbitraries.integers().between(1, CAPACITY_LARGE).withDistribution(RandomDistribution.uniform());
    }

    /// Full, then around the seam and half empty, full again, and then most of the way around once more with hardly a
    /// place free, where a buffer that tidies up now and then has the most to move. Each call counts by itself, so that
    /// tidying up is no bargain because it comes seldom. The answers are looked at too: an array whose length somebody
    /// guessed may be large enough for everything above, and one that somebody rounded up to a power of two takes more than
    /// it may.
    Growth<RingBuffer<Integer>> costsTheSameHoweverManyItemsThereAre() {
        return Growth.<RingBuffer<Integer>>of(RingBuffer.class)
                .constructedWith(n -> List.of(n - 1))
                .measure((buffer, n) -> IntStream.range(0, n).forEach(buffer::offer))
                .measure((buffer, n) -> IntStream.range(0, n / 2).forEach(_ -> {
                    buffer.peek();
                    buffer.size();
                    buffer.poll();
                }))
                .measure((buffer, n) -> IntStream.range(0, n / 2).forEach(buffer::offer))
                .measure((buffer, n) -> IntStream.range(0, n / 2 + n / 4).forEach(i -> {
                    buffer.poll();
                    buffer.offer(n + i);
                }))
                .prepare((buffer, n) -> IntStream.range(0, n / 4).forEach(_ -> buffer.poll()))
                .atWorst("poll", Order.CONSTANT)
                .atWorst("peek", Order.CONSTANT)
                .atWorst("size", Order.CONSTANT)
                .atWorst("offer", Order.CONSTANT)
                .agreesWith(Model.class);
    }

    private static int capacity(Script script) {
        return script.arguments().getFirst() instanceof Value.Int32(int capacity) ? capacity : 0;
    }

    /// Slow and plain: the items in a list, the oldest first.
    static final class Model implements RingBuffer<Integer> {

        private final int capacity;
        private final List<Integer> items = new ArrayList<>();
        private final Supplier<Ring> slots = this::slots;
        private int polled;

        Model(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public boolean offer(Integer item) {
            return items.size() < capacity && items.add(item);
        }

        @Override
        public Integer poll() {
            polled += items.isEmpty() ? 0 : 1;
            return items.isEmpty() ? null : items.removeFirst();
        }

        @Override
        public Integer peek() {
            return items.isEmpty() ? null : items.getFirst();
        }

        @Override
        public int size() {
            return items.size();
        }

        /// Where the items lie in an array of `capacity` slots: what the reference does, for the drawing alone.
        private Ring slots() {
            Map<Integer, String> held = new HashMap<>();
            IntStream.range(0, items.size())
                    .forEach(i -> held.put((polled + i) % capacity, String.valueOf(items.get(i))));
            Map<Integer, String> ends = new HashMap<>(Map.of(polled % capacity, "head"));
            ends.merge((polled + items.size()) % capacity, "tail", (head, tail) -> head + ", " + tail);
            return new Ring(capacity, held, ends);
        }
    }
}
