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
import net.jqwik.api.RandomDistribution;

class LongestPalindromeProperties {

    /// Few, so that palindromes are frequent: two letters that make most of a text, the same letter in both cases, a
    /// space, and a letter beyond what `Character.valueOf` keeps in its cache, whose last seven and eight bits are those of
    /// the first.
    private static final Character[] CHARACTERS = {'a', 'b', 'a', 'b', 'c', 'A', ' ', 'š'};

    private static final int PART_LENGTH_MAX = 12;

    private static final int HALF_LONG_MAX = 250;

    /// A text is put together from four parts: `before`, `half`, `middle`, `half` turned round, `after`. So it holds a
    /// palindrome that is longer than chance would make it, of even or odd length like `middle`, if that is one; if
    /// not, it holds what looks like a palindrome until the middle is read. It begins or ends the text if `before` or
    /// `after` is empty.
    private static String text(String before, String half, String middle, String after) {
        return before + half + middle + reversed(half) + after;
    }

    @Provide
    Arbitrary<String> parts() {
        return strings(PART_LENGTH_MAX);
    }

    @Provide
    Arbitrary<String> middles() {
        return strings(3);
    }

    @Provide
    Arbitrary<String> centres() {
        return strings(1);
    }

    private static Arbitrary<String> strings(int lengthMax) {
        return Arbitraries.of(CHARACTERS).list().ofMaxSize(lengthMax).map(LongestPalindromeProperties::joined);
    }

    @Property
    void isAPalindromeInTheText(
            @ForAll("parts") String before, @ForAll("parts") String half, @ForAll("middles") String middle,
            @ForAll("parts") String after, Subject<LongestPalindrome> subject) {
        String text = text(before, half, middle, after);
        Answer answer = subject.answer(it -> it.longest(text));
        answer.keepsTheRule(isPalindrome(answer.text()) && text.contains(answer.text()));
    }

    @Property
    void isAsLongAsBruteForce(
            @ForAll("parts") String before, @ForAll("parts") String half, @ForAll("middles") String middle,
            @ForAll("parts") String after, Subject<LongestPalindrome> subject) {
        String text = text(before, half, middle, after);
        subject.answer(it -> it.longest(text)).hasLength(bruteForce(text));
    }

    /// The one case in which the answer is unique and known without any search. Brute force would notice too; a learner
    /// who sees that `"aa"` is answered with `"a"` needs no further hint.
    @Property
    void aMirroredTextIsItsOwnAnswer(
            @ForAll("parts") String half, @ForAll("centres") String centre, Subject<LongestPalindrome> subject) {
        String text = text("", half, centre, "");
        subject.answer(it -> it.longest(text)).is(text);
    }

    /// Turned round, a text holds the same palindromes. Brute force would notice a violation too; this law needs no
    /// second solution, and it is what a solution lacks that treats the two ends of a text differently.
    @Property
    void isAsLongReadBackwards(
            @ForAll("parts") String before, @ForAll("parts") String half, @ForAll("middles") String middle,
            @ForAll("parts") String after, Subject<LongestPalindrome> subject) {
        String text = text(before, half, middle, after);
        List<Answer> answers = subject.play(List.of(), it -> {
            it.longest(text);
            it.longest(reversed(text));
        }).answersTo("longest");
        answers.getLast().hasLength(answers.getFirst().text().length());
    }

    /// The other laws hold for an object that remembers the longest palindrome it has ever seen, as long as the second
    /// text has one of the same length.
    @Property
    void anEarlierCallChangesNothing(
            @ForAll("parts") String earlier, @ForAll("parts") String text, Subject<LongestPalindrome> subject) {
        List<Answer> answers = subject.play(List.of(), it -> {
            it.longest(earlier);
            it.longest(text);
        }).answersTo("longest");
        answers.getLast().hasLength(bruteForce(text));
    }

    @Provide
    Arbitrary<Integer> halves() {
        return Arbitraries.integers().between(100, HALF_LONG_MAX).withDistribution(RandomDistribution.uniform());
    }

    /// Room that somebody guessed may be enough for all texts above. So here are long ones that are palindromes themselves,
    /// which leaves no doubt about the answer.
    @Property(tries = 20)
    void aLongMirroredTextIsItsOwnAnswerToo(@ForAll("halves") int half, @ForAll("centres") String centre,
            Subject<LongestPalindrome> subject) {
        String text = text("", random(half), centre, "");
        subject.answer(it -> it.longest(text)).is(text);
    }

    /// Three kinds of text, since each is easy for some slow method: one letter alone, where every centre grows to the
    /// edge; two long runs with other letters between them, where most substrings look like palindromes for a long
    /// while; and random letters.
    Growth<LongestPalindrome> costsNoMoreThanAllPairsOfEnds() {
        return Growth.<LongestPalindrome>of(LongestPalindrome.class)
                .sizes(4, 512)
                .measure((it, n) -> it.longest("a".repeat(n)))
                .measure((it, n) -> it.longest("a".repeat(n / 2 - 1) + "bc" + "a".repeat(n / 2 - 1)))
                .measure((it, n) -> it.longest(random(n)))
                .atWorst("longest", Order.QUADRATIC);
    }

    private static String random(int length) {
        var random = new Random(1);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    private static String joined(List<Character> characters) {
        var text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString(); // no surrogate pairs here, so every char is turned round
    }

    private static boolean isPalindrome(String text) {
        return text.equals(reversed(text));
    }

    /// Tries every substring: slow, and too simple to be wrong.
    private static int bruteForce(String text) {
        int longest = 0;
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + longest + 1; to <= text.length(); to++) {
                if (isPalindrome(text.substring(from, to))) {
                    longest = to - from;
                }
            }
        }
        return longest;
    }
}
