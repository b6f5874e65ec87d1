import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

class LongestIncreasingSubsequenceProperties {

    private static final int MANY_MAX = 1_500;

    private static final int SHORT_SIZE_MAX = 8;
    private static final int SIZE_MAX = 40;

    /// The numbers that sequences are made of, drawn evenly: few different ones, so that equal ones are frequent; many,
    /// so that long rises are; some beyond what `Integer.valueOf` keeps in its cache, so that two equal ones are two
    /// objects; and the ends of the range, where a difference does not fit into an `int` and a number that stands for
    /// "none" is taken for one.
    private static final List<Integer> NUMBERS = Stream
            .of(numbers(20, i -> i % 5), numbers(30, i -> 5 + i), numbers(10, i -> -i - 1),
                    numbers(10, i -> 1_000 + i % 5), numbers(5, i -> Integer.MAX_VALUE - i % 2),
                    numbers(5, i -> Integer.MIN_VALUE + i % 2))
            .flatMap(List::stream).toList();

    @Provide
    Arbitrary<List<Integer>> shortSequences() {
        return sequences(SHORT_SIZE_MAX);
    }

    @Provide
    Arbitrary<List<Integer>> sequences() {
        return sequences(SIZE_MAX);
    }

    private static Arbitrary<List<Integer>> sequences(int sizeMax) {
        return Arbitraries.of(NUMBERS).list().ofMaxSize(sizeMax);
    }

    /// Says nothing of the length: the empty list would do. But a list that is as long as it should be and is no
    /// subsequence is the most frequent wrong answer to this exercise, and only this property sees it.
    @Property
    void isAnIncreasingSubsequence(
            @ForAll("sequences") List<Integer> numbers, Subject<LongestIncreasingSubsequence> subject) {
        Answer answer = subject.answer(it -> it.lis(numbers));
        List<Value> values = items(answer);
        answer.keepsTheRule(isIncreasing(values) && isSubsequence(values, numbers));
    }

    /// The longer sequences of the next property contain these. It is here because nobody can doubt its model, and
    /// because short sequences hold every mistake that has nothing to do with size.
    @Property
    void isAsLongAsBruteForce(
            @ForAll("shortSequences") List<Integer> numbers, Subject<LongestIncreasingSubsequence> subject) {
        subject.answer(it -> it.lis(numbers)).hasLength(bruteForce(numbers));
    }

    /// An increasing subsequence of `numbers` is a common subsequence of `numbers` and its distinct values in sorted
    /// order, and the other way round. So the two problems have the same greatest length, and another algorithm, one
    /// that compares numbers for equality alone, says what it is.
    @Property
    void isAsLongAsAnLcsWithTheSortedNumbers(
            @ForAll("sequences") List<Integer> numbers, Subject<LongestIncreasingSubsequence> subject) {
        subject.answer(it -> it.lis(numbers)).hasLength(lcs(numbers, numbers.stream().distinct().sorted().toList()));
    }

    /// A number above all others can be put behind any increasing subsequence, and an increasing subsequence of the
    /// longer sequence can lose it at most. This needs no second solution. The longer question comes first, so that an
    /// object which keeps something of it for the next one is found out.
    @Property
    void aNewHighestNumberAtTheEndAddsOne(
            @ForAll("sequences") List<Integer> numbers, Subject<LongestIncreasingSubsequence> subject) {
        List<Integer> below = mapped(numbers, number -> Math.min(number, Integer.MAX_VALUE - 1));
        List<Integer> longer = new ArrayList<>(below);
        longer.add(below.stream().mapToInt(number -> number).max().orElse(0) + 1);
        List<Answer> answers = subject.play(List.of(), it -> {
            it.lis(longer);
            it.lis(below);
        }).answersTo("lis");
        answers.getLast().hasLength(Math.max(items(answers.getFirst()).size() - 1, 0));
    }

    /// Read a sequence from its end and turn the order of the numbers upside down: what increased increases again. The
    /// comparison with the LCS would notice a violation too; this law is here because it is what most wrong solutions
    /// lack: they treat the two ends of a sequence, or small and large numbers, differently. `~number` is `-number -
    /// 1`, which turns the order round for every `int`; `-number` does not for the smallest.
    @Property
    void isAsLongInTheMirror(
            @ForAll("sequences") List<Integer> numbers, Subject<LongestIncreasingSubsequence> subject) {
        List<Integer> mirrored = mapped(numbers.reversed(), number -> ~number);
        List<Answer> answers = subject.play(List.of(), it -> {
            it.lis(numbers);
            it.lis(mirrored);
        }).answersTo("lis");
        answers.getLast().hasLength(items(answers.getFirst()).size());
    }

    @Provide
    Arbitrary<Integer> manyNumbers() {
        return Arbitraries.integers().between(1_000, MANY_MAX).withDistribution(RandomDistribution.uniform());
    }

    /// Room that somebody guessed may be enough for all sequences above. So here are long ones, in which the numbers grow
    /// on the whole and leap about as they do so.
    @Property(tries = 20)
    void isAsLongForManyNumbersToo(
            @ForAll("manyNumbers") int count, Subject<LongestIncreasingSubsequence> subject) {
        List<Integer> numbers = numbers(count, i -> i + i * 37 % 100);
        Answer answer = subject.answer(it -> it.lis(numbers));
        answer.hasLength(lcs(numbers, numbers.stream().distinct().sorted().toList()));
        answer.keepsTheRule(isIncreasing(items(answer)) && isSubsequence(items(answer), numbers));
    }

    /// Numbers in random order, whose longest increasing subsequence has about 2√n of them, and numbers in growing
    /// order, where it has n: a search through all ends, or a copy of the longest so far, is cheap in the first alone.
    Growth<LongestIncreasingSubsequence> costsNoMoreThanSorting() {
        return Growth.<LongestIncreasingSubsequence>of(LongestIncreasingSubsequence.class)
                .sizes(16, 2_048)
                .measure((it, n) -> it.lis(shuffled(n)))
                .measure((it, n) -> it.lis(IntStream.range(0, n).boxed().toList()))
                .atWorst("lis", Order.LINEARITHMIC);
    }

    private static List<Integer> numbers(int count, IntUnaryOperator each) {
        return IntStream.range(0, count).map(each).boxed().toList();
    }

    private static List<Integer> shuffled(int n) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(numbers, new Random(1));
        return numbers;
    }

    private static List<Integer> mapped(List<Integer> numbers, IntUnaryOperator change) {
        return numbers.stream().map(change::applyAsInt).toList();
    }

    /// The answer's items; an answer that is no list breaks the property's sentence.
    private static List<Value> items(Answer answer) {
        answer.keepsTheRule(answer.value() instanceof Value.Items);
        return ((Value.Items) answer.value()).values();
    }

    private static boolean isIncreasing(List<Value> values) {
        return values.stream().allMatch(Value.Int32.class::isInstance) && IntStream.range(1, values.size())
                .allMatch(i -> ((Value.Int32) values.get(i - 1)).value() < ((Value.Int32) values.get(i)).value());
    }

    private static boolean isSubsequence(List<Value> part, List<Integer> whole) {
        int found = 0;
        for (int i = 0; i < whole.size() && found < part.size(); i++) {
            if (part.get(found).equals(new Value.Int32(whole.get(i)))) {
                found++;
            }
        }
        return found == part.size();
    }

    /// Tries every subset of the numbers: slow, and too simple to be wrong.
    private static int bruteForce(List<Integer> numbers) {
        int longest = 0;
        for (int subset = 0; subset < 1 << numbers.size(); subset++) {
            if (Integer.bitCount(subset) > longest && increases(numbers, subset)) {
                longest = Integer.bitCount(subset);
            }
        }
        return longest;
    }

    private static boolean increases(List<Integer> numbers, int subset) {
        long last = Long.MIN_VALUE; // below every int
        for (int i = 0; i < numbers.size(); i++) {
            if ((subset >> i & 1) == 1) {
                if (numbers.get(i) <= last) {
                    return false;
                }
                last = numbers.get(i);
            }
        }
        return true;
    }

    /// The length of a longest common subsequence, by the table of all pairs of prefixes, of which two rows
    /// are kept.
    private static int lcs(List<Integer> a, List<Integer> b) {
        int[] columns = b.stream().mapToInt(number -> number).toArray();
        var above = new int[columns.length + 1];
        for (int number : a) {
            var row = new int[columns.length + 1];
            for (int j = 0; j < columns.length; j++) {
                row[j + 1] = number == columns[j] ? above[j] + 1 : Math.max(above[j + 1], row[j]);
            }
            above = row;
        }
        return above[columns.length];
    }
}
