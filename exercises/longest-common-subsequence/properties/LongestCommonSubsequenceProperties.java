import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.properties.Subject;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LongestCommonSubsequenceProperties {

    /// Few letters, so that strings have much in common; both cases, and one that has the last eight bits in common
    /// with the first: two letters are the same only if all sixteen are.
    private static final char[] LETTERS = {'a', 'b', 'c', 'A', 'š', ' '};

    private static final int SHORT_LENGTH_MAX = 8;
    private static final int LENGTH_MAX = 40;
    private static final int LONG_MAX = 512;

    @Provide
    Arbitrary<String> shortStrings() {
        return Arbitraries.strings().withChars(LETTERS).ofMaxLength(SHORT_LENGTH_MAX);
    }

    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.strings().withChars(LETTERS).ofMaxLength(LENGTH_MAX);
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(SHORT_LENGTH_MAX);
    }

    @Property
    void isACommonSubsequence(
            @ForAll("strings") String a, @ForAll("strings") String b, Subject<LongestCommonSubsequence> subject) {
        Answer answer = subject.answer(it -> it.lcs(a, b));
        answer.keepsTheRule(isSubsequence(answer.text(), a) && isSubsequence(answer.text(), b));
    }

    @Property
    void isAsLongAsBruteForce(
            @ForAll("shortStrings") String a, @ForAll("shortStrings") String b,
            Subject<LongestCommonSubsequence> subject) {
        subject.answer(it -> it.lcs(a, b)).hasLength(bruteForce(a, b));
    }

    @Property
    void isAsLongAsTheTable(
            @ForAll("strings") String a, @ForAll("strings") String b, Subject<LongestCommonSubsequence> subject) {
        subject.answer(it -> it.lcs(a, b)).hasLength(table(a, b));
    }

    /// As long as those whose steps are counted: too long for a table of bytes, and for a pair of places written as one
    /// number with two digits each. Half of them are nearly equal, so that the answer is long as well.
    @Property(tries = 10)
    void isRightForLongStrings(
            @ForAll @IntRange(min = LONG_MAX / 2, max = LONG_MAX) int length, @ForAll @IntRange(max = 99) int seed,
            Subject<LongestCommonSubsequence> subject) {
        String a = random(length, seed);
        String b = seed % 2 == 0 ? random(length, seed + 100) : random(length / 8, seed + 100) + a;
        Answer answer = subject.answer(it -> it.lcs(a, b));
        answer.keepsTheRule(isSubsequence(answer.text(), a) && isSubsequence(answer.text(), b));
        answer.hasLength(table(a, b));
    }

    @Property
    void lengthDoesNotDependOnTheOrderOfArguments(
            @ForAll("strings") String a, @ForAll("strings") String b, Subject<LongestCommonSubsequence> subject) {
        List<Answer> answers = subject.play(List.of(), it -> {
            it.lcs(a, b);
            it.lcs(b, a);
        }).answersTo("lcs");
        answers.getLast().hasLength(answers.getFirst().text().length());
    }

    @Property
    void aCommonEndingIsAlwaysKept(
            @ForAll("strings") String a, @ForAll("strings") String b, @ForAll("endings") String ending,
            Subject<LongestCommonSubsequence> subject) {
        String longerA = cut(a) + ending;
        String longerB = cut(b) + ending;
        List<Answer> answers = subject.play(List.of(), it -> {
            it.lcs(cut(a), cut(b));
            it.lcs(longerA, longerB);
        }).answersTo("lcs");
        answers.getLast().hasLength(answers.getFirst().text().length() + ending.length());
    }

    /// Two random strings of length `n` over few letters, so that matches are many.
    Growth<LongestCommonSubsequence> costsNoMoreThanTheTable() {
        return Growth.<LongestCommonSubsequence>of(LongestCommonSubsequence.class)
                .sizes(4, 512)
                .measure((it, n) -> it.lcs(random(n, 1), random(n, 2)))
                .atWorst("lcs", Order.QUADRATIC);
    }

    private static String random(int length, long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    /// Leaves room for an ending within the length that the statement promises.
    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LENGTH_MAX - SHORT_LENGTH_MAX));
    }

    private static boolean isSubsequence(String part, String whole) {
        int found = 0;
        for (int i = 0; i < whole.length() && found < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(found)) {
                found++;
            }
        }
        return found == part.length();
    }

    /// Tries every subset of the letters of `a`: slow, and too simple to be wrong.
    private static int bruteForce(String a, String b) {
        int longest = 0;
        for (int subset = 0; subset < 1 << a.length(); subset++) {
            if (Integer.bitCount(subset) > longest && isSubsequence(chosen(a, subset), b)) {
                longest = Integer.bitCount(subset);
            }
        }
        return longest;
    }

    private static String chosen(String text, int subset) {
        var letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if ((subset >> i & 1) == 1) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    private static int table(String a, String b) {
        var lengths = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                lengths[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                        ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
            }
        }
        return lengths[a.length()][b.length()];
    }
}
