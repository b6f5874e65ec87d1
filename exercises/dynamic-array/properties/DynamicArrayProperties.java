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

    /// Every other one is a size at which a doubling array grows or shrinks.
    @Provide
    Arbitrary<Integer> turningPoints() {
        return oftenOneOf(List.of(8, 16, 32));
    }

    /// Every other one is 0: then there is nothing to come down from.
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

    /// The model says so too. Here an array of few items is looked at from end to end, so that the answer is as short as
    /// can be.
    @Property(tries = 200)
    void insertMakesRoom(
            @ForAll("fewItems") int size, @ForAll @IntRange(max = FEW) int at, Subject<DynamicArray<Integer>> subject) {
        int index = Math.min(at, size);
        List<Integer> expected = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        expected.add(index, NEWCOMER);
        holds(expected, subject.play(List.of(), array -> {
            appendAll(array, size);
            array.insert(index, NEWCOMER);
            IntStream.rangeClosed(0, size).forEach(array::get);
        }));
    }

    /// As above, the other way.
    @Property(tries = 200)
    void removeClosesTheGap(
            @ForAll("fewItems") int size, @ForAll @IntRange(max = FEW - 1) int at,
            Subject<DynamicArray<Integer>> subject) {
        int index = Math.min(at, size - 1);
        List<Integer> expected = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        expected.remove(index);
        Played<DynamicArray<Integer>> played = subject.play(List.of(), array -> {
            appendAll(array, size);
            array.remove(index);
            IntStream.range(0, size - 1).forEach(array::get);
        });
        played.answersTo("remove").getFirst().is(index);
        holds(expected, played);
    }

    /// The model would notice it as well, but a random script seldom gets to the second growth, where a mistake of the
    /// first is a mistake of the beginning.
    @Property(tries = 100)
    void keepsEveryItemWhenItGrows(@ForAll("sizes") int size, Subject<DynamicArray<Integer>> subject) {
        holds(IntStream.range(0, size).boxed().toList(), subject.play(List.of(), array -> {
            appendAll(array, size);
            IntStream.range(0, size).forEach(array::get);
        }));
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
    /// So the size goes up and comes down to a turning point; there one item comes and goes, and two more come.
    @Property(tries = 300)
    void aChangeOfTheCapacityLasts(
            @ForAll("turningPoints") int turn, @ForAll("ways") int beyond, @ForAll boolean atTheFront,
            Subject<DynamicArray<Integer>> subject) {
        List<Answer> capacities = subject.play(List.of(), array -> {
            add(array, 0, turn + beyond, atTheFront);
            remove(array, turn + beyond, turn + 1, atTheFront);
            array.capacity();
            remove(array, turn + Math.min(beyond, 1), turn, atTheFront);
            array.capacity();
            add(array, turn, turn + 1, atTheFront);
            array.capacity();
            remove(array, turn + 1, turn, atTheFront);
            array.capacity();
            add(array, turn, turn + 1, atTheFront);
            array.capacity();
            add(array, turn + 1, turn + 2, atTheFront);
            array.capacity();
        }).answersTo("capacity");
        int changed = -SIZE_MAX;
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
