import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

class KnapsackProperties {

    private static final int FEW_ITEMS_MAX = 9;
    private static final int ITEMS_MAX = 48;
    private static final int MANY_ITEMS_MAX = 400;
    private static final int CAPACITY_MAX = 12;

    private record Item(int weight, int value) {}

    /// Weights of 0 to 6 and values of 0 to 9, so that choices compete for the same room and ties are frequent. Among
    /// them some that never fit, and some whose sums do not fit into an `int`.
    private static final List<Item> ITEMS = Stream.of(
            items(70, i -> new Item((i + 1) % 7, (i / 7 + 1) % 10)),
            items(3, i -> new Item(1_000_000_000 - i, 9)),
            items(15, i -> new Item(i % 5, 2_000_000_000 - i))).flatMap(List::stream).toList();

    @Provide
    Arbitrary<List<Item>> fewItems() {
        return Arbitraries.of(ITEMS).list().ofMaxSize(FEW_ITEMS_MAX);
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return Arbitraries.of(ITEMS).list().ofMaxSize(ITEMS_MAX);
    }

    @Provide
    Arbitrary<Item> item() {
        return Arbitraries.of(ITEMS);
    }

    /// Says nothing of the worth: the empty choice would do.
    @Property
    void isAChoiceThatFits(@ForAll("items") List<Item> items, @ForAll @IntRange(max = CAPACITY_MAX) int capacity,
            Subject<Knapsack> subject) {
        Answer answer = subject.answer(it -> it.pick(weights(items), values(items), capacity));
        List<Integer> places = places(answer, items);
        boolean grow = IntStream.range(1, places.size()).allMatch(i -> places.get(i - 1) < places.get(i));
        answer.keepsTheRule(grow && places.stream().mapToLong(place -> items.get(place).weight()).sum() <= capacity);
    }

    /// The next property contains these cases. This one is here because nobody can doubt its model.
    @Property
    void isWorthAsMuchAsBruteForce(@ForAll("fewItems") List<Item> items,
            @ForAll @IntRange(max = CAPACITY_MAX) int capacity, Subject<Knapsack> subject) {
        Answer answer = subject.answer(it -> it.pick(weights(items), values(items), capacity));
        answer.keepsTheRule(worth(answer, items) == bruteForce(items, 0, capacity));
    }

    @Property
    void isWorthAsMuchAsTheTable(@ForAll("items") List<Item> items,
            @ForAll @IntRange(max = 5 * CAPACITY_MAX) int capacity, Subject<Knapsack> subject) {
        Answer answer = subject.answer(it -> it.pick(weights(items), values(items), capacity));
        answer.keepsTheRule(worth(answer, items) == table(items, capacity));
    }

    /// Whatever fits into less room fits into more. The table would notice a violation too; this law and the next two
    /// need no second solution, and each says in one sentence what a greedy choice loses.
    @Property
    void moreRoomIsNeverWorthLess(@ForAll("fewItems") List<Item> items,
            @ForAll @IntRange(max = CAPACITY_MAX) int capacity, @ForAll @IntRange(min = 1, max = 9) int more,
            Subject<Knapsack> subject) {
        List<Answer> answers = subject.play(List.of(), it -> {
            it.pick(weights(items), values(items), capacity);
            it.pick(weights(items), values(items), capacity + more);
        }).answersTo("pick");
        answers.getLast().keepsTheRule(worth(answers.getFirst(), items) <= worth(answers.getLast(), items));
    }

    /// Whoever has one item more may leave it; and who takes it could have taken the rest without it. The second half
    /// finds an object that remembers something of the first question when it answers the second.
    @Property
    void aFurtherItemNeverHurts(@ForAll("fewItems") List<Item> items, @ForAll("item") Item further,
            @ForAll @IntRange(max = CAPACITY_MAX) int capacity, Subject<Knapsack> subject) {
        List<Item> more = new ArrayList<>(items);
        more.addFirst(further); // at the front, so that the places of all others differ in the two questions
        List<Answer> answers = subject.play(List.of(), it -> {
            it.pick(weights(more), values(more), capacity);
            it.pick(weights(items), values(items), capacity);
        }).answersTo("pick");
        long with = worth(answers.getFirst(), more);
        long without = worth(answers.getLast(), items);
        answers.getLast().keepsTheRule(without <= with && with <= without + further.value());
    }

    /// A choice is a set. Here because it is the shortest proof that an order of taking cannot be the method.
    @Property
    void theOrderOfItemsDoesNotMatter(@ForAll("items") List<Item> items,
            @ForAll @IntRange(max = CAPACITY_MAX) int capacity, Subject<Knapsack> subject) {
        List<Item> reversed = items.reversed();
        List<Answer> answers = subject.play(List.of(), it -> {
            it.pick(weights(items), values(items), capacity);
            it.pick(weights(reversed), values(reversed), capacity);
        }).answersTo("pick");
        answers.getLast().keepsTheRule(worth(answers.getFirst(), items) == worth(answers.getLast(), reversed));
    }

    @Provide
    Arbitrary<Integer> manyItems() {
        return Arbitraries.integers().between(100, MANY_ITEMS_MAX).withDistribution(RandomDistribution.uniform());
    }

    /// Room that somebody guessed may be enough for all items above: the bits of a `long` are.
    @Property(tries = 20)
    void isWorthAsMuchForManyItemsToo(@ForAll("manyItems") int count, Subject<Knapsack> subject) {
        List<Integer> weights = random(count, 1, 3);
        List<Integer> values = random(count, 1, 100);
        List<Item> items = items(count, i -> new Item(weights.get(i), values.get(i)));
        Answer answer = subject.answer(it -> it.pick(weights, values, count));
        List<Integer> places = places(answer, items);
        answer.keepsTheRule(places.stream().distinct().mapToLong(weights::get).sum() <= count
                && worth(answer, items) == table(items, count));
    }

    /// As many items as there is room, most of them light, so that about half of them fit: whoever copies a choice into
    /// each cell copies n / 2 places n² times.
    Growth<Knapsack> costsNoMoreThanTheTable() {
        return Growth.<Knapsack>of(Knapsack.class)
                .sizes(4, 512)
                .measure((it, n) -> it.pick(random(n, 1, 3), random(n, 1, 100), n))
                .atWorst("pick", Order.QUADRATIC);
    }

    private static List<Item> items(int count, IntFunction<Item> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }

    private static List<Integer> random(int count, int from, int to) {
        return new Random(to).ints(count, from, to + 1).boxed().toList();
    }

    private static List<Integer> weights(List<Item> items) {
        return items.stream().map(Item::weight).toList();
    }

    private static List<Integer> values(List<Item> items) {
        return items.stream().map(Item::value).toList();
    }

    /// The places that were answered; what is no list of places of `items` breaks the property's sentence.
    private static List<Integer> places(Answer answer, List<Item> items) {
        List<Integer> places = new ArrayList<>();
        boolean valid = answer.value() instanceof Value.Items(var values) && values.stream()
                .allMatch(value -> value instanceof Value.Int32(int place) && place >= 0 && place < items.size()
                        && places.add(place));
        answer.keepsTheRule(valid);
        return places;
    }

    private static long worth(Answer answer, List<Item> items) {
        return places(answer, items).stream().mapToLong(place -> items.get(place).value()).sum();
    }

    /// Tries both for each item: take it and leave it.
    private static long bruteForce(List<Item> items, int from, int room) {
        if (from == items.size()) {
            return 0;
        }
        Item item = items.get(from);
        long without = bruteForce(items, from + 1, room);
        return item.weight() <= room
                ? Math.max(without, item.value() + bruteForce(items, from + 1, room - item.weight()))
                : without;
    }

    private static long table(List<Item> items, int capacity) {
        var best = new long[items.size() + 1][capacity + 1];
        for (int i = 1; i <= items.size(); i++) {
            Item item = items.get(i - 1);
            for (int room = 0; room <= capacity; room++) {
                best[i][room] = item.weight() <= room
                        ? Math.max(best[i - 1][room], best[i - 1][room - item.weight()] + item.value())
                        : best[i - 1][room];
            }
        }
        return best[items.size()][capacity];
    }
}
