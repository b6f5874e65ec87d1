import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.properties.Played;
import dev.touchstone.properties.Scripts;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TopNProperties {

    private static final int N_MAX = 5;

    /// For streams without other calls in between: a heap of nine items has four levels.
    private static final int LARGE_N_MAX = 9;
    private static final int PART_SIZE_MAX = 18;

    /// What n is while only the stream grows.
    private static final int FEW = 16;

    /// How often the top is asked for then, and how many items come before each time: more than the top holds, and no
    /// multiple of it.
    private static final int ROUNDS = 64;
    private static final int ADDS_A_ROUND = 24;

    /// Few, so that equal items are frequent; with signs and two digits, so that numbers and their texts differ in
    /// order.
    private final Arbitrary<Integer> items = Arbitraries.of(0, 1, 2, 3, 4, 5, 9, 10, 12, -1, -2, 100);

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.<TopN<Integer>>of(TopN.class)
                .constructedWith(Arbitraries.integers().between(1, N_MAX))
                .call(items, TopN::add)
                .call(items, TopN::add)
                .call(items, TopN::add)
                .call(items, TopN::add)
                .call(TopN::top)
                .call(TopN::top)
                .call(items.list().ofMaxSize(N_MAX).map(TopNProperties::largestFirst), TopN::merge)
                .upTo(40);
    }

    @Provide
    Arbitrary<List<Integer>> parts() {
        return items.list().ofMaxSize(PART_SIZE_MAX);
    }

    /// With a common beginning and of different lengths, where `String.compareTo` answers numbers other than -1, 0 and
    /// 1.
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("a", "b", "c", "z", "ab", "abc", "abz", "zz", "Z").list().ofMaxSize(PART_SIZE_MAX);
    }

    @Property
    void answersLikeSortAndLimit(@ForAll("scripts") Script script, Subject<TopN<Integer>> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    /// Three objects see a part of the stream each, and a fourth sees their answers alone. An item that is among the n
    /// largest of all is among the n largest of its part, since fewer than n items of all are larger. So no part can
    /// have forgotten it. The model would notice a wrong `merge` too; this one is what `merge` is for.
    @Property
    void partialTopsMergeToTheWhole(@ForAll @IntRange(min = 1, max = LARGE_N_MAX) int n,
            @ForAll("parts") List<Integer> first, @ForAll("parts") List<Integer> second,
            @ForAll("parts") List<Integer> third, Subject<TopN<Integer>> subject) {
        List<List<Integer>> tops = new ArrayList<>();
        List<Integer> whole = new ArrayList<>();
        for (List<Integer> part : List.of(first, second, third)) {
            whole.addAll(part);
            Played<TopN<Integer>> played = subject.play(List.of(n), it -> {
                part.forEach(it::add);
                it.top();
            });
            played.answersTo("top").getLast().is(top(n, part));
            tops.add(top(n, part));
        }
        subject.play(List.of(n), it -> {
            tops.forEach(it::merge);
            it.top();
        }).answersTo("top").getLast().is(top(n, whole));
    }

    /// A top is made of a set of items, with their counts, and not of a history. The model would notice a violation
    /// too; this law needs none, and whoever keeps the first ones, or the last ones, meets it under its name.
    @Property
    void theOrderOfArrivalDoesNotMatter(@ForAll @IntRange(min = 1, max = LARGE_N_MAX) int n,
            @ForAll("parts") List<Integer> stream, Subject<TopN<Integer>> subject) {
        List<Integer> falling = largestFirst(stream);
        List<Integer> rising = falling.reversed();
        subject.play(List.of(n), it -> {
            falling.forEach(it::add);
            it.top();
        }).answersTo("top").getLast().isSameAs(subject.play(List.of(n), it -> {
            rising.forEach(it::add);
            it.top();
        }).answersTo("top").getLast());
    }

    @Property
    void comparesByTheSignOfCompareTo(@ForAll @IntRange(min = 1, max = LARGE_N_MAX) int n,
            @ForAll("texts") List<String> stream, Subject<TopN<String>> subject) {
        subject.play(List.of(n), it -> {
            stream.forEach(it::add);
            it.top();
        }).answersTo("top").getLast().is(top(n, stream));
    }

    @Property(tries = 100)
    void refusesAnNBelowOne(@ForAll @IntRange(min = -3, max = 0) int n, Subject<TopN<Integer>> subject) {
        subject.construct(n).refuses(IllegalArgumentException.class);
    }

    /// Each item is larger than all before it, so each one gets in and drives another out: the worst stream for a heap.
    /// Those that come again afterwards are too small by then, and must stay out.
    Growth<TopN<Integer>> costsGrowSlowlyWithN() {
        return Growth.<TopN<Integer>>of(TopN.class)
                .sizes(16, 2_048)
                .constructedWith(n -> List.of(n))
                .prepare((it, n) -> shuffled(n).forEach(it::add))
                .measure((it, n) -> IntStream.range(n, 4 * n).forEach(it::add))
                .measure((it, n) -> IntStream.range(2 * n, 3 * n).forEach(it::add))
                .measure((it, _) -> it.top())
                .measure((it, n) -> it.merge(largestFirst(IntStream.range(4 * n, 5 * n).boxed().toList())))
                .onAverage("add", Order.LOGARITHMIC)
                .atWorst("top", Order.LINEARITHMIC)
                .atWorst("merge", Order.LINEARITHMIC)
                .agreesWith(Model.class);
    }

    /// Memory cannot be seen from outside, but what is kept shows. Here n stays the same and only the stream grows.
    /// Whoever keeps all of it has an array that must grow now and then, which costs one `add` a copy of everything,
    /// and has more to sort when asked. (A chain of nodes that nobody looks at again goes unseen.) Each item comes twice:
    /// whoever drops all but a few now and then must not lose one of two equal ones.
    Growth<TopN<Integer>> costsNothingMoreInALongStream() {
        return Growth.<TopN<Integer>>of(TopN.class)
                .constructedWith(_ -> List.of(FEW))
                .prepare((it, length) -> shuffled(length).forEach(it::add))
                .measure((it, length) -> IntStream.range(length, 2 * length).forEach(i -> it.add(i / 2)))
                .measure((it, length) -> IntStream.range(0, ROUNDS).forEach(round -> {
                    IntStream.range(0, ADDS_A_ROUND).forEach(i -> it.add(2 * length + (ADDS_A_ROUND * round + i) / 2));
                    it.top();
                }))
                .atWorst("add", Order.CONSTANT)
                .onAverage("top", Order.CONSTANT)
                .agreesWith(Model.class);
    }

    private static List<Integer> shuffled(int n) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(numbers, new Random(1));
        return numbers;
    }

    private static List<Integer> largestFirst(List<Integer> items) {
        return items.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static <T extends Comparable<? super T>> List<T> top(int n, List<T> stream) {
        return stream.stream().sorted(Comparator.reverseOrder()).limit(n).toList();
    }

    /// Slow and plain: everything that ever came.
    static final class Model implements TopN<Integer> {

        private final int n;
        private final List<Integer> stream = new ArrayList<>();

        Model(int n) {
            this.n = n;
        }

        @Override
        public void add(Integer item) {
            stream.add(item);
        }

        @Override
        public List<Integer> top() {
            return TopNProperties.top(n, stream);
        }

        @Override
        public void merge(List<Integer> other) {
            stream.addAll(other);
        }
    }
}
