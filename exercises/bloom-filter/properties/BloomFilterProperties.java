import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.properties.Played;
import dev.touchstone.properties.Scripts;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Call;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// There is no model here: which bits an element sets is up to the solution, so no answer but "yes, it was added" is
/// right for all. What can be said are laws, and how often a filter may be wrong.
class BloomFilterProperties {

    private static final Call WORDS = new Call("words", List.of());

    /// Six bits an element are best for this rate.
    private static final double RATE = 1.0 / 64;

    private static final int ELEMENTS = 100;

    private static final int STRANGERS = 880;

    private static final int FILTERS = 3;

    private static final int FIRST_CHINESE = '一';

    private static final int PREFIX = 50;

    /// Some have the same `hashCode`, some the same letters, and one has none.
    private final Arbitrary<String> elements = Arbitraries.of(
            "a", "b", "c", "", "Aa", "BB", "ab", "ba", "AaBB", "BBAa", "x1", "x2", "x3", "é", "0");

    private final Arbitrary<Integer> expected = Arbitraries.of(4, 1, 10, 2, 30);

    /// 44 elements at a rate of 0.5 need all bits of one word.
    private final Arbitrary<Integer> expectedOrOneWord = Arbitraries.of(4, 1, 10, 44);

    private final Arbitrary<Double> rates = Arbitraries.of(0.1, 0.5, 0.01);

    @Provide
    Arbitrary<Script> scripts() {
        return additions(Scripts.<BloomFilter>of(BloomFilter.class)
                .call(elements, BloomFilter::mightContain)
                .call(elements, BloomFilter::mightContain), expected, 40);
    }

    @Provide
    Arbitrary<Script> additions() {
        return additions(Scripts.of(BloomFilter.class), expectedOrOneWord, 12);
    }

    private Arbitrary<Script> additions(Scripts<BloomFilter> asking, Arbitrary<Integer> sizes, int calls) {
        return asking.constructedWith(sizes, rates)
                .call(elements, BloomFilter::add)
                .call(elements, BloomFilter::add)
                .upTo(calls);
    }

    @Provide
    Arbitrary<String> anyElement() {
        return elements;
    }

    /// The one promise that is certain. More elements than expected come in most scripts, and none may be lost over it.
    @Property
    void neverDeniesWhatWasAdded(@ForAll("scripts") Script script, Subject<BloomFilter> subject) {
        Played<BloomFilter> played = subject.play(script);
        Set<Value> added = new HashSet<>();
        for (int i = 0; i < script.calls().size(); i++) {
            Call call = script.calls().get(i);
            Value element = call.arguments().getFirst();
            if (call.method().equals("add")) {
                added.add(element);
            } else if (added.contains(element)) {
                played.answer(i).is(true);
            }
        }
    }

    /// A query looks at the bits that an addition sets. So it answers true exactly if all of them are 1, which is to
    /// say, if adding the element would change nothing. Holds for wrong answers as well as for right ones: it is what a
    /// "may be" means.
    @Property
    void saysMaybeExactlyIfAddingWouldChangeNothing(
            @ForAll("additions") Script history, @ForAll("anyElement") String element, Subject<BloomFilter> subject) {
        Value asked = new Value.Text(element);
        List<Call> questions = List.of(WORDS, new Call("add", List.of(asked)), WORDS);
        List<Call> calls = join(history.calls(), List.of(new Call("mightContain", List.of(asked))), questions);
        Played<BloomFilter> played = subject.play(new Script(history.arguments(), calls));
        List<Answer> words = played.answersTo("words");
        boolean unchanged = words.getFirst().value().equals(words.getLast().value());
        played.answersTo("mightContain").getFirst().is(unchanged);
    }

    /// The number of bits is a promise: it is the memory that somebody has set aside, and filters of different sizes
    /// cannot be united.
    @Property(tries = 100)
    void hasTheBitsThatTheFormulaGives(@ForAll("additions") Script history, Subject<BloomFilter> subject) {
        List<Call> calls = join(history.calls(), List.of(WORDS));
        Played<BloomFilter> played = subject.play(new Script(history.arguments(), calls));
        Answer words = played.answersTo("words").getFirst();
        int bits = bits(history);
        words.hasLength((bits + Long.SIZE - 1) / Long.SIZE);
        List<Long> all = longs(words);
        words.keepsTheRule(IntStream.range(bits, all.size() * Long.SIZE).noneMatch(bit -> isSet(all, bit)));
    }

    /// A filter that was sent somewhere as its words and put into an empty one there answers as before. Whatever a
    /// solution keeps beside the bits, such as the elements themselves, or draws by lot when it is made, is lost on the
    /// way.
    @Property
    void isItsWordsAndNothingElse(@ForAll("scripts") Script script, Subject<BloomFilter> subject) {
        List<Call> adds = script.calls().stream().filter(call -> call.method().equals("add")).toList();
        List<Call> asks = script.calls().stream().filter(call -> !call.method().equals("add")).toList();
        Played<BloomFilter> here = subject.play(new Script(script.arguments(), join(adds, asks, List.of(WORDS))));
        Value words = here.answersTo("words").getFirst().value();
        Played<BloomFilter> there = subject.play(new Script(script.arguments(),
                join(List.of(new Call("unite", List.of(words))), asks, List.of(WORDS))));
        for (int i = 0; i < asks.size(); i++) {
            there.answer(1 + i).keepsTheRule(there.answer(1 + i).value().equals(here.answer(adds.size() + i).value()));
        }
        there.answersTo("words").getFirst().is(words.toJava());
    }

    /// The words of a union are the bitwise or of the words. So it makes no difference whether elements were added here
    /// or elsewhere, and uniting loses nothing and invents nothing.
    @Property(tries = 300)
    void theUnionIsTheBitwiseOr(
            @ForAll("additions") Script one, @ForAll("additions") Script other, Subject<BloomFilter> subject) {
        List<Value> arguments = one.arguments();
        Answer theirs = subject.play(new Script(arguments, join(other.calls(), List.of(WORDS))))
                .answersTo("words").getFirst();
        List<Call> calls = join(one.calls(), List.of(WORDS, new Call("unite", List.of(theirs.value())), WORDS));
        Played<BloomFilter> played = subject.play(new Script(arguments, calls));
        played.completes(one.calls().size() + 1);
        List<Answer> words = played.answersTo("words");
        List<Long> mine = longs(words.getFirst());
        List<Long> united = longs(theirs);
        words.getLast().is(IntStream.range(0, Math.min(mine.size(), united.size()))
                .mapToObj(i -> mine.get(i) | united.get(i)).toList());
    }

    /// With 100 elements in a filter for 100 and a rate of 1/64, a stranger is taken for an element once in 64 times:
    /// of 880 strangers at each of three filters about 41 are. That number varies like a Poisson number, by about
    /// sqrt(41), and a little more because the filters are not all equally full: by 7. Allowed are 82, twice as many,
    /// nearly six deviations away: of 9,000 such sums of three right solutions the largest was 70. And the groups are
    /// always the same, so a right solution has no unlucky days.
    ///
    /// One bit for each element in place of six is wrong for 11 per cent, 288 strangers, two bits for 111. Bits that
    /// lie side by side do worse than either. Elements and strangers of one filter are of one kind, because a hash that is
    /// bad enough may well tell users from guests, or long names from short ones, and users from users not. One filter
    /// has names that differ in their digits, one in a letter that is not Latin, and one in the ten last pairs of
    /// letters of a long text, each of them `Aa` or `BB`: so all have one `hashCode`.
    @Property(tries = 10)
    void takesFewStrangersForElements(@ForAll @IntRange(min = 0, max = 9) int group, Subject<BloomFilter> subject) {
        int wrong = 0;
        for (int part = 0; part < FILTERS; part++) {
            String kind = "user-" + group + part + "-";
            int names = part;
            Played<BloomFilter> played = subject.play(List.of(ELEMENTS, RATE), filter -> {
                IntStream.range(0, ELEMENTS).forEach(i -> filter.add(kind + name(names, i)));
                IntStream.range(ELEMENTS, ELEMENTS + STRANGERS)
                        .forEach(i -> filter.mightContain(kind + name(names, i)));
            });
            for (Answer answer : played.answersTo("mightContain")) {
                wrong += answer.value().equals(new Value.Flag(true)) ? 1 : 0;
                answer.keepsTheRule(wrong <= 2 * FILTERS * STRANGERS * RATE);
            }
        }
    }

    /// The number `i`, 0 to 1,023, as a text of one of three kinds.
    private static String name(int kind, int i) {
        return switch (kind) {
            case 0 -> String.valueOf(1_000 + i);
            case 1 -> Character.toString(FIRST_CHINESE + i);
            default -> "x".repeat(PREFIX) + IntStream.range(0, 10).mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining());
        };
    }

    /// A filter for `n` elements that gets them, and is asked for them and for as many others.
    Growth<BloomFilter> costsTheSameHoweverManyElementsThereAre() {
        return Growth.<BloomFilter>of(BloomFilter.class)
                .constructedWith(n -> List.of(n, RATE))
                .measure((filter, n) -> IntStream.range(0, n).forEach(i -> filter.add("user-" + i)))
                .measure((filter, n) -> IntStream.range(0, 2 * n).forEach(i -> filter.mightContain("user-" + i)))
                .onAverage("add", Order.CONSTANT)
                .onAverage("mightContain", Order.CONSTANT);
    }

    private static int bits(Script script) {
        int elements = script.arguments().getFirst() instanceof Value.Int32(int number) ? number : 0;
        double rate = script.arguments().getLast() instanceof Value.Decimal(double number) ? number : 1;
        return (int) Math.ceil(elements * Math.log(1 / rate) / (Math.log(2) * Math.log(2)));
    }

    private static boolean isSet(List<Long> words, int bit) {
        return (words.get(bit / Long.SIZE) >>> bit % Long.SIZE & 1) == 1;
    }

    /// An answer to `words` as numbers; anything else in it breaks the property's sentence.
    private static List<Long> longs(Answer words) {
        List<Long> numbers = new ArrayList<>();
        if (words.value() instanceof Value.Items(List<Value> values)) {
            for (Value value : values) {
                words.keepsTheRule(value instanceof Value.Int64);
                numbers.add(value instanceof Value.Int64(long number) ? number : 0L);
            }
        }
        return numbers;
    }

    @SafeVarargs
    private static List<Call> join(List<Call>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
