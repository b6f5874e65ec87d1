import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.properties.Scripts;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Call;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HashTableProperties {

    /// Odd, so that steps of this length around a power of two visit every place.
    private static final int STRIDE = 37;

    /// Hash codes that are multiples of it have the same low bits, whatever the size of the table.
    private static final int HIGH = 1 << 16;

    private static final int RUNS = 32;

    /// Of so many keys one stays.
    private static final int STAYING = 16;

    /// 2³² by the golden ratio: multiples of it are spread evenly.
    private static final int GOLDEN = 0x9E37_79B1;

    /// The first four have one hash code, "Aa" and "BB" another: no table can tell them apart without `equals`. The
    /// long word has the smallest of all hash codes, of which `Math.abs` is negative. Fewer than a table of 16 takes
    /// before it grows, so what goes wrong here has nothing to do with growing.
    private final Arbitrary<String> keys = Arbitraries.of(
            "AaAa", "BBBB", "AaBB", "BBAa", "Aa", "BB", "a", "q", "b", "1", "polygenelubricants");

    private final Arbitrary<Integer> values = Arbitraries.integers().between(0, 99);

    /// Enough keys to make a table grow several times, among them many with equal hash codes.
    private final Arbitrary<String> many = Arbitraries.of(Stream.concat(
            IntStream.range(0, 40).mapToObj(i -> "k" + i),
            Stream.of("Aa", "BB").flatMap(a -> Stream.of("Aa", "BB").flatMap(b -> Stream.of("Aa", "BB").flatMap(
                    c -> Stream.of(a + b + c, a + b + c + "Aa", a + b + c + "BB"))))).toList());

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.<HashTable<String, Integer>>of(HashTable.class)
                .call(keys, values, HashTable::put)
                .call(keys, values, HashTable::put)
                .call(keys, values, HashTable::put)
                .call(keys, HashTable::remove)
                .call(keys, HashTable::remove)
                .call(keys, HashTable::get)
                .call(keys, HashTable::get)
                .call(HashTable::size)
                .upTo(40);
    }

    @Provide
    Arbitrary<Script> runs() {
        Arbitrary<String> equalCodes = Arbitraries.of(
                "AaAaAa", "AaAaBB", "AaBBAa", "AaBBBB", "BBAaAa", "BBAaBB", "BBBBAa", "BBBBBB");
        return Scripts.<HashTable<String, Integer>>of(HashTable.class)
                .call(equalCodes, values, HashTable::put)
                .call(equalCodes, values, HashTable::put)
                .call(equalCodes, values, HashTable::put)
                .call(equalCodes, HashTable::remove)
                .upTo(24);
    }

    @Provide
    Arbitrary<Script> crowds() {
        return Scripts.<HashTable<String, Integer>>of(HashTable.class)
                .call(many, values, HashTable::put)
                .call(many, values, HashTable::put)
                .call(many, values, HashTable::put)
                .call(many, values, HashTable::put)
                .call(many, HashTable::remove)
                .upTo(120);
    }

    @Property
    void answersLikeAHashMap(@ForAll("scripts") Script script, Subject<HashTable<String, Integer>> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    /// Eight keys with one hash code: no table can tell them apart without `equals`, and in one that is probed they
    /// form a run of slots, which goes on at the beginning where it reaches the end of the table. Where the run begins
    /// depends on the solution, so each try puts another number in front of all keys: some runs must cross the end.
    /// After some removals every key is asked for: those behind a removed one are the ones that get lost. The model
    /// would notice this; it would need luck.
    @Property(tries = 1000)
    void aRemovalHidesNoOtherKey(@ForAll("runs") Script history, @ForAll @IntRange(max = RUNS - 1) int number,
            Subject<HashTable<String, Integer>> subject) {
        everyKeyHasItsValueAfter(new Script(List.of(),
                history.calls().stream().map(call -> withNumber(number, call)).toList()), subject);
    }

    private static Call withNumber(int number, Call call) {
        List<Value> arguments = new ArrayList<>(call.arguments());
        if (arguments.getFirst() instanceof Value.Text(String key)) {
            arguments.set(0, new Value.Text(number + key));
        }
        return new Call(call.method(), arguments);
    }

    /// After a long history, every key that ever occurred is asked for. What growing has lost, doubled or put into the
    /// wrong place shows now, and in few of the calls that made it grow.
    @Property(tries = 200)
    void growingLosesNothing(@ForAll("crowds") Script history, Subject<HashTable<String, Integer>> subject) {
        everyKeyHasItsValueAfter(history, subject);
    }

    private static void everyKeyHasItsValueAfter(Script history, Subject<HashTable<String, Integer>> subject) {
        Map<Value, Value> right = new HashMap<>();
        for (Call call : history.calls()) {
            Value key = call.arguments().getFirst();
            if (call.method().equals("put")) {
                right.put(key, call.arguments().getLast());
            } else {
                right.remove(key);
            }
        }
        List<Value> asked = history.calls().stream().map(call -> call.arguments().getFirst()).distinct().toList();
        List<Call> questions = asked.stream().map(key -> new Call("get", List.of(key))).toList();
        List<Answer> answers = subject
                .play(new Script(List.of(), Stream.concat(history.calls().stream(), questions.stream()).toList()))
                .answersTo("get");
        for (int i = 0; i < asked.size(); i++) {
            Value value = right.get(asked.get(i));
            answers.get(i).is(value == null ? null : value.toJava());
        }
    }

    /// First few keys live while hundreds come and go, so that a table that is probed has seen many removals when it is
    /// asked for keys that are not there; then `n` keys come, are looked up, and most of them go.
    Growth<HashTable<Integer, Integer>> costsTheSameHoweverManyKeysThereAre() {
        return Growth.<HashTable<Integer, Integer>>of(HashTable.class)
                .measure((table, n) -> live(table, n, HashTableProperties::scattered))
                .onAverage("put", Order.CONSTANT)
                .onAverage("get", Order.CONSTANT)
                .onAverage("remove", Order.CONSTANT)
                .agreesWith(LargeModel.class);
    }

    /// The same with hash codes that differ in their high bits only, as those of `Float`, of multiples of a large
    /// number, or of packed coordinates do.
    Growth<HashTable<Integer, Integer>> spreadsKeysWhoseLowBitsAreEqual() {
        return Growth.<HashTable<Integer, Integer>>of(HashTable.class)
                .measure((table, n) -> live(table, n, i -> i * HIGH))
                .onAverage("put", Order.CONSTANT)
                .onAverage("get", Order.CONSTANT)
                .onAverage("remove", Order.CONSTANT)
                .agreesWith(LargeModel.class);
    }

    /// Numbers in no order, of which any table has some in one bucket and some in neighbouring places.
    private static int scattered(int i) {
        return i * GOLDEN >>> 7;
    }

    /// The life of a table: a few keys that are replaced by others all the time, then many, of which most go again; in
    /// the end all are asked for, so that a table which shrinks must lose nothing either.
    private static void live(HashTable<Integer, Integer> table, int n, IntUnaryOperator key) {
        int few = n / 64;
        IntStream.range(0, few).forEach(i -> table.put(key.applyAsInt(i), i));
        IntStream.range(0, n / 2).forEach(i -> {
            table.remove(key.applyAsInt(i));
            table.put(key.applyAsInt(few + i), i);
        });
        IntStream.range(0, n / 4).forEach(i -> table.get(key.applyAsInt(-(i + 1))));
        IntStream.range(n, 2 * n).forEach(i -> table.put(key.applyAsInt(i), i));
        IntStream.range(0, n / 4).forEach(i -> table.get(key.applyAsInt(n + i * STRIDE % n)));
        IntStream.range(n, 2 * n).filter(i -> i % STAYING != 0).forEach(i -> table.remove(key.applyAsInt(i)));
        IntStream.range(n, 2 * n).forEach(i -> table.get(key.applyAsInt(i)));
    }

    /// The same for numbers, for the tables that are large.
    static final class LargeModel implements HashTable<Integer, Integer> {

        private final Map<Integer, Integer> map = new HashMap<>();

        @Override
        public Integer get(Integer key) {
            return map.get(key);
        }

        @Override
        public Integer put(Integer key, Integer value) {
            return map.put(key, value);
        }

        @Override
        public Integer remove(Integer key) {
            return map.remove(key);
        }

        @Override
        public int size() {
            return map.size();
        }
    }

    /// The JDK's own.
    static final class Model implements HashTable<String, Integer> {

        private final Map<String, Integer> map = new HashMap<>();

        @Override
        public Integer get(String key) {
            return map.get(key);
        }

        @Override
        public Integer put(String key, Integer value) {
            return map.put(key, value);
        }

        @Override
        public Integer remove(String key) {
            return map.remove(key);
        }

        @Override
        public int size() {
            return map.size();
        }
    }
}
