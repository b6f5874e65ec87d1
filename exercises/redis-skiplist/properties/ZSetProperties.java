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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ZSetProperties {

    /// Odd, so that steps of this length around a power of two visit every place.
    private static final int STRIDE = 37;

    /// How many members a measured range has.
    private static final int PAGE = 10;

    /// Few members, so that they are found again and move.
    private final Arbitrary<String> members = Arbitraries.of("a", "b", "c", "d", "e", "f");

    /// Few scores, so that many are equal. Two lie within one integer, one is far from all, and two are the same to a
    /// `float`.
    private final Arbitrary<Double> scores = Arbitraries.of(1.0, 2.0, 3.0, 2.5, -1.0, 1e10, 16_777_216.0, 16_777_217.0,
            1e-60, 2e-60);

    /// In a set of a few members these lie before it, in it, at its ends and behind it, counted from either end.
    private final Arbitrary<Integer> places = Arbitraries.of(0, 1, -1, 2, -2, 3, -3, 4, -7, 9);

    private final Arbitrary<Long> seeds = Arbitraries.longs().between(0, 9);

    /// Enough members for towers of several storeys.
    private final Arbitrary<String> many = Arbitraries.of(
            IntStream.range(0, 60).mapToObj(i -> "m" + i).toList());

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.<ZSet<String>>of(ZSet.class)
                .constructedWith(seeds)
                .call(members, scores, ZSet::add)
                .call(members, scores, ZSet::add)
                .call(members, scores, ZSet::add)
                .call(members, ZSet::remove)
                .call(members, ZSet::score)
                .call(members, ZSet::rank)
                .call(places, places, ZSet::range)
                .call(ZSet::size)
                .upTo(40);
    }

    /// Members come, move and go; nothing is asked.
    @Provide
    Arbitrary<Script> histories() {
        return Scripts.<ZSet<String>>of(ZSet.class)
                .constructedWith(seeds)
                .call(many, scores, ZSet::add)
                .call(many, scores, ZSet::add)
                .call(many, scores, ZSet::add)
                .call(many, ZSet::remove)
                .upTo(100);
    }

    @Property
    void answersLikeTheModel(@ForAll("scripts") Script script, Subject<ZSet<String>> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    /// `rank` and `range` are inverse: the member at rank r has the rank r. Each goes its own way through the structure
    /// and both add up spans, so one wrong span makes them differ. Asked of every member after a long history, because
    /// a wrong span high up lies on the way to few of them, and shows only in sets large enough for high towers.
    @Property(tries = 200)
    void rankAndRangeAreInverse(@ForAll("histories") Script history, Subject<ZSet<String>> subject) {
        List<String> present = present(history);
        List<Call> questions = new ArrayList<>();
        for (int rank = 0; rank < present.size(); rank++) {
            Value place = new Value.Int32(rank);
            questions.add(new Call("rank", List.of(new Value.Text(present.get(rank)))));
            questions.add(new Call("range", List.of(place, place)));
        }
        Played<ZSet<String>> played = subject.play(join(history, questions));
        List<Answer> ranks = played.answersTo("rank");
        List<Answer> ranges = played.answersTo("range");
        for (int rank = 0; rank < present.size(); rank++) {
            ranks.get(rank).is(rank);
            ranges.get(rank).is(List.of(present.get(rank)));
        }
    }

    /// The seed decides how high the towers are, and so how long calls take. An answer that depends on it comes from
    /// somewhere where the towers are linked or counted wrongly. The model would notice; this one names the cause.
    @Property(tries = 100)
    void theSeedChangesNoAnswer(@ForAll("histories") Script history, Subject<ZSet<String>> subject) {
        List<Call> questions = new ArrayList<>();
        questions.add(new Call("range", List.of(new Value.Int32(0), new Value.Int32(-1))));
        present(history).forEach(member -> questions.add(new Call("rank", List.of(new Value.Text(member)))));
        Script script = join(history, questions);
        Played<ZSet<String>> one = subject.play(script);
        Played<ZSet<String>> other = subject.play(new Script(List.of(new Value.Int64(1_000_003)), script.calls()));
        for (int i = history.calls().size(); i < script.calls().size(); i++) {
            one.answer(i).keepsTheRule(one.answer(i).value().equals(other.answer(i).value()));
        }
    }

    /// `n` members that come in an order which is not that of their scores, are looked up, moved and removed.
    Growth<ZSet<Integer>> growsWithTheLogarithm() {
        return Growth.<ZSet<Integer>>of(ZSet.class)
                .constructedWith(_ -> List.of(42L))
                .measure((set, n) -> IntStream.range(0, n).forEach(i -> set.add(i, i * STRIDE % n)))
                .prepare((set, n) -> set.range(0, n))
                .measure((set, n) -> IntStream.range(0, n / 4).forEach(i -> {
                    set.rank(i * STRIDE % n);
                    set.range(i * STRIDE % n, i * STRIDE % n + PAGE - 1);
                    set.score(i);
                    set.size();
                }))
                .measure((set, n) -> IntStream.range(0, n / 2).forEach(i -> set.remove(i * STRIDE % n)))
                .onAverage("add", Order.LOGARITHMIC)
                .onAverage("remove", Order.LOGARITHMIC)
                .onAverage("rank", Order.LOGARITHMIC)
                .onAverage("range", Order.LOGARITHMIC)
                .onAverage("score", Order.CONSTANT)
                .onAverage("size", Order.CONSTANT)
                .agreesWith(LargeModel.class);
    }

    private static Script join(Script history, List<Call> questions) {
        return new Script(history.arguments(),
                Stream.concat(history.calls().stream(), questions.stream()).toList());
    }

    /// The members after `history`, in order, by the model.
    private static List<String> present(Script history) {
        var model = new Model(0);
        for (Call call : history.calls()) {
            String member = call.arguments().getFirst() instanceof Value.Text(String text) ? text : "";
            if (call.method().equals("remove")) {
                model.remove(member);
            } else if (call.arguments().getLast() instanceof Value.Decimal(double score)) {
                model.add(member, score);
            }
        }
        return model.range(0, -1);
    }

    /// For the one set that is large: sorted once after a change, and asked for what is there only.
    static final class LargeModel implements ZSet<Integer> {

        private final Map<Integer, Double> scores = new HashMap<>();
        private List<Integer> sorted = List.of();

        LargeModel(long seed) {
            // No chance takes part in it.
        }

        @Override
        public boolean add(Integer member, double score) {
            sorted = List.of();
            return scores.put(member, score) == null;
        }

        @Override
        public boolean remove(Integer member) {
            sorted = List.of();
            return scores.remove(member) != null;
        }

        @Override
        public Double score(Integer member) {
            return scores.get(member);
        }

        @Override
        public int rank(Integer member) {
            return Collections.binarySearch(sorted(), member, order());
        }

        @Override
        public List<Integer> range(int start, int stop) {
            return sorted().subList(start, Math.min(stop + 1, size()));
        }

        @Override
        public int size() {
            return scores.size();
        }

        private List<Integer> sorted() {
            if (sorted.isEmpty()) {
                sorted = scores.keySet().stream().sorted(order()).toList();
            }
            return sorted;
        }

        private Comparator<Integer> order() {
            return Comparator.<Integer, Double>comparing(scores::get).thenComparing(Comparator.naturalOrder());
        }
    }

    /// Slow and plain: a map, sorted anew for every question.
    static final class Model implements ZSet<String> {

        private final Map<String, Double> scores = new HashMap<>();

        Model(long seed) {
            // No chance takes part in it.
        }

        @Override
        public boolean add(String member, double score) {
            return scores.put(member, score) == null;
        }

        @Override
        public boolean remove(String member) {
            return scores.remove(member) != null;
        }

        @Override
        public Double score(String member) {
            return scores.get(member);
        }

        @Override
        public int rank(String member) {
            return sorted().indexOf(member);
        }

        @Override
        public List<String> range(int start, int stop) {
            List<String> sorted = sorted();
            List<String> members = new ArrayList<>();
            for (int rank = 0; rank < sorted.size(); rank++) {
                if (rank >= fromTheFront(start) && rank <= fromTheFront(stop)) {
                    members.add(sorted.get(rank));
                }
            }
            return members;
        }

        @Override
        public int size() {
            return scores.size();
        }

        private int fromTheFront(int place) {
            return place < 0 ? size() + place : place;
        }

        private List<String> sorted() {
            return scores.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue()
                            .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                    .map(Map.Entry::getKey).toList();
        }
    }
}
