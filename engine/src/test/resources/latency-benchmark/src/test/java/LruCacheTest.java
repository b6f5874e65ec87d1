import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/// The four properties of the exercise `lru-cache` as one writes them without Touchstone: the cache and the model run in
/// the same JVM as jqwik. Names, tries, length of the scripts and ranges are the exercise's.
class LruCacheTest {

    sealed interface Operation {
        record Get(int key) implements Operation {}

        record Put(int key, int value) implements Operation {}

        record Size() implements Operation {}
    }

    record Script(int capacity, List<Operation> operations) {}

    @Provide
    Arbitrary<Script> scripts() {
        Arbitrary<Integer> keys = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> values = Arbitraries.integers().between(0, 99);
        Arbitrary<Operation> gets = keys.map(Operation.Get::new);
        Arbitrary<Operation> puts = Combinators.combine(keys, values).as(Operation.Put::new);
        Arbitrary<Operation> sizes = Arbitraries.just(new Operation.Size());
        Arbitrary<List<Operation>> operations = Arbitraries
                .frequencyOf(Tuple.of(2, gets), Tuple.of(3, puts), Tuple.of(1, sizes))
                .list().ofMinSize(1).ofMaxSize(40);
        return Combinators.combine(Arbitraries.of(2, 1, 3, 2), operations).as(Script::new);
    }

    @Property(tries = 500)
    void answersLikeTheModel(@ForAll("scripts") Script script) {
        var cache = new MyLruCache<Integer, Integer>(script.capacity());
        var model = new Model(script.capacity());
        for (Operation operation : script.operations()) {
            Object answer = answer(cache, operation);
            Object right = answer(model, operation);
            if (!Objects.equals(answer, right)) {
                throw new AssertionError(operation + " answered " + answer + " instead of " + right);
            }
        }
    }

    @Property(tries = 500)
    void neverHoldsMoreThanItsCapacity(@ForAll("scripts") Script script) {
        var cache = new MyLruCache<Integer, Integer>(script.capacity());
        for (Operation operation : script.operations()) {
            answer(cache, operation);
            if (cache.size() > script.capacity()) {
                throw new AssertionError("holds " + cache.size());
            }
        }
    }

    @Property(tries = 500)
    void aLargerCacheNeverMissesMore(@ForAll("scripts") Script script) {
        var small = new MyLruCache<Integer, Integer>(script.capacity());
        var large = new MyLruCache<Integer, Integer>(script.capacity() + 1);
        for (Operation operation : script.operations()) {
            Object found = answer(small, operation);
            Object alsoFound = answer(large, operation);
            if (operation instanceof Operation.Get && found != null && !found.equals(alsoFound)) {
                throw new AssertionError(operation + " found " + found + ", with more room " + alsoFound);
            }
        }
    }

    @Property(tries = 100)
    void refusesACapacityBelowOne(@ForAll @IntRange(min = -3, max = 0) int capacity) {
        try {
            new MyLruCache<Integer, Integer>(capacity);
        } catch (IllegalArgumentException e) {
            return;
        }
        throw new AssertionError("took the capacity " + capacity);
    }

    private static Object answer(LruCache<Integer, Integer> cache, Operation operation) {
        return switch (operation) {
            case Operation.Get(int key) -> cache.get(key);
            case Operation.Put(int key, int value) -> {
                cache.put(key, value);
                yield null;
            }
            case Operation.Size() -> cache.size();
        };
    }

    private static final class Model implements LruCache<Integer, Integer> {

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
                values.remove(byUse.removeFirst());
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
            byUse.add(key);
        }
    }
}
