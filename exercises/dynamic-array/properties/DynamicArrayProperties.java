import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.properties.Played;
import dev.touchstone.properties.Scripts;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

class DynamicArrayProperties {

    /// Enough for an array that starts with 16 places to grow three times.
    private static final int SIZE_MAX = 100;

    private static final int CAPACITY_ALWAYS_ALLOWED = 16;
    private static final int CAPACITY_PER_ITEM_MAX = 4;

    /// A capacity of `c` lasts for `c / CHANGES_SHARE` items that come or go.
    private static final int CHANGES_SHARE = 8;

    /// For arrays that are looked at from end to end: some of them have to grow.
    private static final int FEW = 40;

    /// As many items as the statement allows. To come and to go, and to look at the capacity each time, takes four times
    /// as many calls, which is what it allows as well.
    private static final int LARGE = 10_000;

    /// Between these sizes many items come and go.
    private static final List<Integer> TURNS = List.of(0, LARGE, 4_000, 4_500, 1_500);

    private static final int NEWCOMER = 99;

    private final Arbitrary<Integer> items = Arbitraries.integers().between(0, 9);

    /// One too small, and some too large for most arrays that a script makes.
    private final Arbitrary<Integer> indexes = Arbitraries.integers().between(-1, 4);

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.<DynamicArray<Integer>>of(DynamicArray.class)
                .call(items, DynamicArray::append)
                .call(items, DynamicArray::append)
                .call(items, DynamicArray::append)
                .call(indexes, items, DynamicArray::insert)
                .call(indexes, items, DynamicArray::insert)
                .call(indexes, DynamicArray::get)
                .call(indexes, DynamicArray::get)
                .call(indexes, items, DynamicArray::set)
                .call(indexes, DynamicArray::remove)
                .call(DynamicArray::size)
                .upTo(30);
    }

    /// Every size as likely as every other; jqwik alone would prefer small numbers.
    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(0, SIZE_MAX).withDistribution(RandomDistribution.uniform());
    }

    @Provide
    Arbitrary<Integer> fewItems() {
        return Arbitraries.integers().between(1, FEW).withDistribution(RandomDistribution.uniform());
    }

    /// Every other one is a size at which a doubling array grows.
    @Provide
    Arbitrary<Integer> oftenFull() {
        return oftenOneOf(List.of(8, 16, 32, 64));
    }

    /// Every other one is a size at which a doubling array grows or shrinks.
    @Provide
    Arbitrary<Integer> turningPoints() {
        return oftenOneOf(List.of(8, 16, 32));
    }

    /// Every other one is 0: then there is nothing to come down from, or it is the first index.
    @Provide
    Arbitrary<Integer> ways() {
        return oftenOneOf(List.of(0));
    }

    private static Arbitrary<Integer> oftenOneOf(List<Integer> aims) {
        return Arbitraries.of(IntStream.rangeClosed(0, SIZE_MAX)
                .flatMap(size -> IntStream.range(0, aims.contains(size) ? SIZE_MAX / aims.size() : 1).map(_ -> size))
                .boxed().toList());
    }

    @Property
    void answersLikeTheModel(@ForAll("scripts") Script script, Subject<DynamicArray<Integer>> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    /// The model says so too, but a random script seldom gets to the second growth, where a mistake of the first is a
    /// mistake of the beginning. Here an array that may have grown several times is looked at from end to end. Often it
    /// is full before the insert, and often it is at the front: to move into a longer array and to make room at the same
    /// time is where an item is most easily lost.
    @Property(tries = 200)
    void insertMakesRoom(
            @ForAll("oftenFull") int size, @ForAll("ways") int at, Subject<DynamicArray<Integer>> subject) {
        int index = Math.min(at, size);
        List<Integer> expected = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        expected.add(index, NEWCOMER);
        holds(expected, subject.play(List.of(), array -> {
            appendAll(array, size);
            array.insert(index, NEWCOMER);
            IntStream.rangeClosed(0, size).forEach(array::get);
        }));
    }

    /// As above, the other way. Often the array has come down from a larger size, and then it may have to move into a
    /// shorter one when the item leaves: an array that halves when a quarter is used does so just below 9, 17 and 33.
    @Property(tries = 200)
    void removeClosesTheGap(
            @ForAll("ways") int beyond, @ForAll("fewItems") int few, @ForAll @IntRange(max = FEW - 1) int at,
            Subject<DynamicArray<Integer>> subject) {
        int size = beyond > 0 ? (8 << few % 3) + 1 : few;
        int index = Math.min(at, size - 1);
        List<Integer> expected = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        expected.remove(index);
        Played<DynamicArray<Integer>> played = subject.play(List.of(), array -> {
            appendAll(array, size + beyond);
            remove(array, size + beyond, size, false);
            array.remove(index);
            IntStream.range(0, size - 1).forEach(array::get);
        });
        played.answersTo("remove").getLast().is(index);
        holds(expected, played);
    }

    /// Room enough, and not too much of it: memory follows what is held, not what was once held.
    @Property(tries = 300)
    void theCapacityFollowsTheSize(
            @ForAll("sizes") int added, @ForAll("sizes") int removed, @ForAll boolean atTheFront,
            Subject<DynamicArray<Integer>> subject) {
        int left = Math.max(0, added - removed);
        List<Answer> capacities = subject.play(List.of(), array -> {
            add(array, 0, added, atTheFront);
            array.capacity();
            remove(array, added, left, atTheFront);
            array.capacity();
        }).answersTo("capacity");
        isRoomFor(added, capacities.getFirst());
        isRoomFor(left, capacities.getLast());
    }

    /// What makes the cost constant on average: a change of the capacity touches all items, so it may come only once in as
    /// many calls as are proportional to their number. An array that grows at 16 items and shrinks at 16 items has no
    /// room between the two: there, a single item that comes and goes moves all the others each time.
    ///
    /// So the size goes up and comes down to a turning point; there one item comes and goes, two more come, and three go.
    @Property(tries = 300)
    void aChangeOfTheCapacityLasts(
            @ForAll("turningPoints") int turn, @ForAll("ways") int beyond, @ForAll boolean atTheFront,
            Subject<DynamicArray<Integer>> subject) {
        int before = turn + Math.min(beyond, 1);
        eachChangeLasts(subject.play(List.of(), array -> {
            add(array, 0, turn + beyond, atTheFront);
            remove(array, turn + beyond, before, atTheFront);
            array.capacity();
            walk(array, before, turn, atTheFront);
            walk(array, turn, turn + 1, atTheFront);
            walk(array, turn + 1, turn, atTheFront);
            walk(array, turn, turn + 2, atTheFront);
            walk(array, turn + 2, Math.max(0, turn - 1), atTheFront);
        }).answersTo("capacity"));
    }

    /// Both rules about the capacity once more, where thousands of items have come and go again: a step by which an array
    /// grows may be large enough for small arrays only, and one that gave room back must not be full at once. The same each
    /// time, and so not shrunk.
    @Property
    void theCapacityKeepsItsRulesUpToTenThousandItems(Subject<DynamicArray<Integer>> subject) {
        var sizes = new ArrayList<Integer>();
        List<Answer> capacities = subject.play(List.of(), array -> IntStream.range(1, TURNS.size()).forEach(i -> {
            walk(array, TURNS.get(i - 1), TURNS.get(i), false);
            sizes.addAll(between(TURNS.get(i - 1), TURNS.get(i)));
        })).answersTo("capacity");
        for (int i = 0; i < capacities.size(); i++) {
            isRoomFor(sizes.get(i), capacities.get(i));
        }
        eachChangeLasts(capacities);
    }

    /// The sizes on the way from one to another, without the first.
    private static List<Integer> between(int from, int to) {
        return from < to
                ? IntStream.rangeClosed(from + 1, to).boxed().toList()
                : IntStream.range(to, from).map(i -> from + to - i - 1).boxed().toList();
    }

    /// @param capacities after each single item that came or went
    private static void eachChangeLasts(List<Answer> capacities) {
        int changed = -LARGE;
        for (int i = 1; i < capacities.size(); i++) {
            long before = number(capacities.get(i - 1));
            if (number(capacities.get(i)) != before) {
                capacities.get(i).keepsTheRule(i - changed >= before / CHANGES_SHARE);
                changed = i;
            }
        }
    }

    /// Otherwise a call that ought to be a single access could touch all items; and who watches the capacity after each
    /// call could be shown a change that lasts, and another behind his back.
    @Property(tries = 100)
    void looksAndRefusalsLeaveTheCapacity(@ForAll("turningPoints") int size, Subject<DynamicArray<Integer>> subject) {
        List<Answer> capacities = subject.play(List.of(), array -> {
            appendAll(array, size);
            array.capacity();
            array.insert(size + 1, NEWCOMER);
            array.remove(-1);
            array.get(0);
            array.set(0, NEWCOMER);
            array.size();
            array.capacity();
        }).answersTo("capacity");
        capacities.getLast().isSameAs(capacities.getFirst());
    }

    /// Filled; read and written in an order that is not that of the places; then a single item comes and goes, at a size
    /// that is a power of two, where a doubling array is full; then emptied from the end.
    Growth<DynamicArray<Integer>> costsTheSameHoweverManyItemsThereAre() {
        return Growth.<DynamicArray<Integer>>of(DynamicArray.class)
                .measure((array, n) -> appendAll(array, n))
                .measure((array, n) -> IntStream.range(0, n / 2).forEach(i -> {
                    array.get(i * 37 % n);
                    array.set(i * 37 % n, i);
                }))
                .measure((array, n) -> IntStream.range(0, n / 2).forEach(i -> {
                    array.append(i);
                    array.remove(n);
                }))
                .measure((array, n) -> IntStream.range(0, 4).forEach(i -> array.insert(0, i)))
                .measure((array, n) -> remove(array, n + 4, 0, false))
                .onAverage("append", Order.CONSTANT)
                .onAverage("remove", Order.CONSTANT)
                .onAverage("get", Order.CONSTANT)
                .onAverage("set", Order.CONSTANT)
                .atWorst("insert", Order.LINEAR)
                .agreesWith(Model.class);
    }

    private static void appendAll(DynamicArray<Integer> array, int size) {
        IntStream.range(0, size).forEach(array::append);
    }

    private static void add(DynamicArray<Integer> array, int from, int to, boolean atTheFront) {
        for (int size = from; size < to; size++) {
            array.insert(atTheFront ? 0 : size, size);
        }
    }

    private static void remove(DynamicArray<Integer> array, int from, int to, boolean atTheFront) {
        for (int size = from; size > to; size--) {
            array.remove(atTheFront ? 0 : size - 1);
        }
    }

    /// One item after the other comes at the end or goes from it, or at the front, and each time the capacity is asked.
    private static void walk(DynamicArray<Integer> array, int from, int to, boolean atTheFront) {
        IntStream.range(from, to).forEach(size -> {
            add(array, size, size + 1, atTheFront);
            array.capacity();
        });
        IntStream.range(to, from).map(i -> from + to - i).forEach(size -> {
            remove(array, size, size - 1, atTheFront);
            array.capacity();
        });
    }

    private static void holds(List<Integer> expected, Played<DynamicArray<Integer>> played) {
        List<Answer> answers = played.answersTo("get");
        for (int i = 0; i < expected.size(); i++) {
            answers.get(i).is(expected.get(i));
        }
    }

    private static void isRoomFor(int size, Answer capacity) {
        capacity.isAtLeast(size);
        capacity.isAtMost(Math.max(CAPACITY_ALWAYS_ALLOWED, CAPACITY_PER_ITEM_MAX * size));
    }

    private static long number(Answer answer) {
        answer.keepsTheRule(answer.value() instanceof Value.Int32);
        return ((Value.Int32) answer.value()).value();
    }

    /// The JDK's own.
    static final class Model implements DynamicArray<Integer> {

        private final List<Integer> items = new ArrayList<>();

        Model() {}

        @Override
        public void append(Integer item) {
            items.add(item);
        }

        @Override
        public Integer get(int index) {
            return items.get(index);
        }

        @Override
        public Integer set(int index, Integer item) {
            return items.set(index, item);
        }

        @Override
        public void insert(int index, Integer item) {
            items.add(index, item);
        }

        @Override
        public Integer remove(int index) {
            return items.remove(index);
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public int capacity() {
            return items.size();
        }
    }
}
