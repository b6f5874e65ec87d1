import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.properties.Scripts;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

class LruCacheProperties {

    private static final int CAPACITY_MAX = 3;

    private static final int MANY_KEYS = 24;

    private static final int FIVE = 5;

    /// A prime, so that the keys are spread over a table of any length.
    private static final int KEY_STEP = 7_919;

    /// Between two keys that fall into the same bucket of every table with at most so many buckets, if their number is a
    /// power of two and the table takes the last bits of the hash code.
    private static final int TWIN = 1 << 20;

    /// Odd, so that steps of this length around a power of two visit every place.
    private static final int STRIDE = 37;

    /// Of so many reads one is followed by a second read of the key before it.
    private static final int AGAIN = 8;

    private final Arbitrary<Integer> keys = Arbitraries.integers().between(0, CAPACITY_MAX);
    private final Arbitrary<Integer> values = Arbitraries.integers().between(0, 99);

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.<LruCache<Integer, Integer>>of(LruCache.class)
                .constructedWith(Arbitraries.of(2, 1, 3, 2))
                .call(keys, LruCache::get)
                .call(keys, LruCache::get)
                .call(keys, values, LruCache::put)
                .call(keys, values, LruCache::put)
                .call(keys, values, LruCache::put)
                .call(LruCache::size)
                .upTo(40);
    }

    @Provide
    Arbitrary<Script> scriptsOfManyKeys() {
        Arbitrary<Integer> manyKeys = Arbitraries.integers().between(0, MANY_KEYS - 1)
                .withDistribution(RandomDistribution.uniform())
                .map(key -> (key / 2 - MANY_KEYS / 4) * KEY_STEP + key % 2 * TWIN);
        return Scripts.<LruCache<Integer, Integer>>of(LruCache.class)
                .constructedWith(Arbitraries.just(MANY_KEYS / 3))
                .call(manyKeys, LruCache::get)
                .call(manyKeys, LruCache::get)
                .call(manyKeys, values, LruCache::put)
                .call(manyKeys, values, LruCache::put)
                .call(manyKeys, values, LruCache::put)
                .upTo(120);
    }

    @Property
    void answersLikeTheModel(@ForAll("scripts") Script script, Subject<LruCache<Integer, Integer>> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    /// What is right for four small keys may be wrong for many: a table with too few places, a comparison of boxed keys
    /// by identity, a search that looks at some of the entries only. So here are eight entries and three times as many
    /// keys, of both signs, most of them so far from 0 that Java makes a new object each time it boxes one. The small
    /// scripts above stay because what they find is told in fewer calls.
    @Property(tries = 200)
    void answersLikeTheModelWithManyKeys(
            @ForAll("scriptsOfManyKeys") Script script, Subject<LruCache<Integer, Integer>> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    /// One key of five is used again and again, often enough for any notes about uses to be tidied up. Its uses must not
    /// disturb the order of the others, which shows when newcomers drive them out one after the other.
    @Property(tries = 50)
    void usesOfOneKeyLeaveTheOthersInOrder(
            @ForAll("manyTimes") int times, @ForAll("orders") List<Integer> order,
            Subject<LruCache<Integer, Integer>> subject) {
        subject.play(List.of(FIVE), cache -> {
            order.forEach(key -> cache.put(key, key));
            IntStream.range(0, times).forEach(_ -> cache.get(order.getLast()));
            IntStream.range(FIVE, FIVE + 2).forEach(key -> cache.put(key, key));
            order.forEach(cache::get);
        }).agreesWith(Model.class);
    }

    @Provide
    Arbitrary<Integer> manyTimes() {
        return Arbitraries.integers().between(0, 30 * FIVE).withDistribution(RandomDistribution.uniform());
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(IntStream.range(0, FIVE).boxed().toList());
    }

    /// The model would notice it too. It is here because a learner should meet the bound by its own name.
    @Property
    void neverHoldsMoreThanItsCapacity(@ForAll("scripts") Script script, Subject<LruCache<Integer, Integer>> subject) {
        int capacity = capacity(script);
        for (Answer size : subject.play(script).answersTo("size")) {
            size.isAtMost(capacity);
        }
    }

    /// The inclusion property of stack algorithms (Mattson and others, 1970): FIFO does not have it. The model would
    /// notice a violation too; this one says what is lost by it.
    @Property
    void aLargerCacheNeverMissesMore(@ForAll("scripts") Script script, Subject<LruCache<Integer, Integer>> subject) {
        List<Answer> small = subject.play(script).answersTo("get");
        var larger = new Script(List.of(new Value.Int32(capacity(script) + 1)), script.calls());
        List<Answer> large = subject.play(larger).answersTo("get");
        for (int i = 0; i < small.size(); i++) {
            if (!small.get(i).value().equals(new Value.Nothing())) {
                large.get(i).isSameAs(small.get(i));
            }
        }
    }

    @Property(tries = 100)
    void refusesACapacityBelowOne(
            @ForAll @IntRange(min = -3, max = 0) int capacity, Subject<LruCache<Integer, Integer>> subject) {
        subject.construct(capacity).refuses(IllegalArgumentException.class);
    }

    /// A full cache: each key is read once, in an order that is not the one of use, and now and then the one before it
    /// again; then each is evicted by a newcomer, and asked for. The answers are looked at too: room that somebody guessed
    /// may be enough for everything above, and large caches must keep the order as well as small ones.
    Growth<LruCache<Integer, Integer>> costsTheSameHoweverManyEntriesThereAre() {
        return Growth.<LruCache<Integer, Integer>>of(LruCache.class)
                .constructedWith(n -> List.of(n))
                .prepare((cache, n) -> IntStream.range(0, n).forEach(i -> cache.put(i, i)))
                .measure((cache, n) -> IntStream.range(0, n).forEach(i -> {
                    cache.get(i * STRIDE % n);
                    if (i % AGAIN == AGAIN - 1) {
                        cache.get((i - 1) * STRIDE % n);
                    }
                }))
                .measure((cache, n) -> IntStream.range(0, n).forEach(i -> {
                    cache.put(n + i, i);
                    cache.get(i * STRIDE % n);
                }))
                .onAverage("get", Order.CONSTANT)
                .onAverage("put", Order.CONSTANT)
                .agreesWith(LinkedModel.class);
    }

    private static int capacity(Script script) {
        return script.arguments().getFirst() instanceof Value.Int32(int capacity) ? capacity : 0;
    }

    /// As quick as the reference, for the one cache that is large.
    static final class LinkedModel implements LruCache<Integer, Integer> {

        private final int capacity;
        private final Map<Integer, Integer> byUse = new LinkedHashMap<>(16, 0.75F, true);

        LinkedModel(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public Integer get(Integer key) {
            return byUse.get(key);
        }

        @Override
        public void put(Integer key, Integer value) {
            byUse.put(key, value);
            if (byUse.size() > capacity) {
                byUse.remove(byUse.keySet().iterator().next());
            }
        }

        @Override
        public int size() {
            return byUse.size();
        }
    }

    /// Slow and plain: the keys in a list, the most recently used one first.
    static final class Model implements LruCache<Integer, Integer> {

        private final int capacity;
        private final List<Integer> byUse = new ArrayList<>();
        private final Map<Integer, Integer> values = new HashMap<>();

        Model(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public Integer get(Integer key) {
            if (values.containsKey(key)) {
                use(key);
            }
            return values.get(key);
        }

        @Override
        public void put(Integer key, Integer value) {
            if (!values.containsKey(key) && values.size() == capacity) {
                values.remove(byUse.removeLast());
            }
            values.put(key, value);
            use(key);
        }

        @Override
        public int size() {
            return values.size();
        }

        private void use(Integer key) {
            byUse.remove(key);
            byUse.addFirst(key);
        }
    }
}
