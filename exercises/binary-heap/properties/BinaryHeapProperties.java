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
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BinaryHeapProperties {

    /// Three levels and a bit: enough for a node with one child, with two, and with grandchildren.
    private static final int ITEMS_MAX = 9;

    /// A sort goes deeper, so that a path from the root to a leaf has six items.
    private static final int SORTED_MAX = 40;

    private static final int LARGE = 10_000;
    private static final int NEWCOMERS = 100;

    private static final Call TO_LIST = new Call("toList", List.of());

    /// Of three lengths, several of each, so that ties abound in the order by length; and the natural order is another
    /// one than that by length.
    private final Arbitrary<String> items = Arbitraries.of("a", "b", "c", "d", "e", "f", "aa", "bb", "cc", "aaa", "bbb");
    private final Arbitrary<List<String>> lists = items.list().ofMaxSize(ITEMS_MAX);

    @Provide
    Arbitrary<Script> totallyOrdered() {
        return scripts(Orders.NATURAL, Orders.REVERSED);
    }

    /// `heapify` starts anew, with a tree that is large at once: so a mistake of one `push` or `pop` is seen in few calls.
    @Provide
    Arbitrary<Script> changes() {
        return Scripts.<BinaryHeap<String>>of(BinaryHeap.class)
                .constructedWith(Arbitraries.of(Orders.NATURAL, Orders.REVERSED, Orders.SHORTEST))
                .call(lists, BinaryHeap::heapify)
                .call(lists, BinaryHeap::heapify)
                .call(items, BinaryHeap::push)
                .call(items, BinaryHeap::push)
                .call(BinaryHeap::pop)
                .upTo(20);
    }

    @Provide
    Arbitrary<Script> withTies() {
        return scripts(Orders.SHORTEST);
    }

    /// More items come than go, or the tree would never have a third level.
    private Arbitrary<Script> scripts(String... orders) {
        return Scripts.<BinaryHeap<String>>of(BinaryHeap.class)
                .constructedWith(Arbitraries.of(orders))
                .call(items, BinaryHeap::push)
                .call(items, BinaryHeap::push)
                .call(items, BinaryHeap::push)
                .call(items, BinaryHeap::push)
                .call(BinaryHeap::pop)
                .call(BinaryHeap::pop)
                .call(BinaryHeap::peek)
                .call(BinaryHeap::size)
                .call(lists, BinaryHeap::heapify)
                .upTo(30);
    }

    @Provide
    Arbitrary<List<String>> longLists() {
        return items.list().ofMaxSize(SORTED_MAX);
    }

    @Provide
    Arbitrary<String> orders() {
        return Arbitraries.of(Orders.NATURAL, Orders.REVERSED, Orders.SHORTEST);
    }

    /// In these two orders items that tie are the same text, so it does not matter which of them comes first, and a
    /// sorted list knows each answer.
    @Property
    void answersLikeTheModel(@ForAll("totallyOrdered") Script script, Subject<BinaryHeap<String>> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    /// With ties there are several right answers, so no model can know *the* answer; but what makes an answer right can
    /// be said: the item is there, and none that is there is shorter. Only `peek` may not change its mind: what it shows
    /// is what `pop` then removes.
    @Property
    void givesBackAnItemThatNoOtherPrecedes(@ForAll("withTies") Script script, Subject<BinaryHeap<String>> subject) {
        Played<BinaryHeap<String>> played = subject.play(script);
        List<String> held = new ArrayList<>();
        Answer shown = null;
        for (int i = 0; i < script.calls().size(); i++) {
            switch (script.calls().get(i)) {
                case Call(var method, var _) when method.equals("peek") -> {
                    shown = played.answer(i);
                    isFirst(shown, held);
                }
                case Call(var method, var _) when method.equals("pop") -> {
                    Answer popped = played.answer(i);
                    isFirst(popped, held);
                    if (shown != null) {
                        popped.isSameAs(shown);
                    }
                    held.remove(popped.value().toJava());
                    shown = null;
                }
                case Call call -> {
                    shown = call.method().equals("size") ? shown : null;
                    take(call, held);
                }
            }
        }
    }

    /// The *order* of a heap, looked at from outside. A structure that only pretends would answer all other calls well:
    /// this is what the promised costs rest on.
    @Property
    void noParentComesAfterItsChild(@ForAll("changes") Script script, Subject<BinaryHeap<String>> subject) {
        Comparator<String> order = Orders.named((String) script.arguments().getFirst().toJava());
        for (Answer answer : subject.play(lookedAtTwice(script)).answersTo("toList")) {
            List<String> heap = texts(answer);
            answer.keepsTheRule(IntStream.range(1, heap.size())
                    .allMatch(i -> order.compare(heap.get((i - 1) / 2), heap.get(i)) <= 0));
        }
    }

    /// The *shape*: all that came and did not go is there, as often as it came, and nothing else. Takes `pop` at its
    /// word, so that an item that is lost inside is told from one that is given back too early.
    @Property
    void losesAndInventsNothing(@ForAll("changes") Script script, Subject<BinaryHeap<String>> subject) {
        Script looked = lookedAtTwice(script);
        Played<BinaryHeap<String>> played = subject.play(looked);
        List<String> held = new ArrayList<>();
        for (int i = 0; i < looked.calls().size(); i++) {
            Call call = looked.calls().get(i);
            if (call.equals(TO_LIST)) {
                Answer answer = played.answer(i);
                answer.keepsTheRule(texts(answer).stream().sorted().toList().equals(held.stream().sorted().toList()));
            } else if (call.method().equals("pop")) {
                held.remove(played.answer(i).value().toJava());
            } else {
                take(call, held);
            }
        }
    }

    /// Heap sort as a law: building a heap and taking all items out again sorts them, whatever they are. It says nothing
    /// that the model does not say; but it goes deeper than a random script gets, and it is the reason why heaps were
    /// invented (Williams, "Algorithm 232: Heapsort", 1964).
    @Property(tries = 300)
    void heapSortSorts(
            @ForAll("orders") String order, @ForAll("longLists") List<String> list, Subject<BinaryHeap<String>> subject) {
        Played<BinaryHeap<String>> played = subject.play(List.of(order), heap -> {
            heap.heapify(list);
            list.forEach(_ -> heap.pop());
        });
        List<Answer> popped = played.answersTo("pop");
        Comparator<String> comparator = Orders.named(order);
        List<String> sorted = list.stream().sorted(comparator).toList();
        for (int i = 0; i < popped.size(); i++) {
            popped.get(i).keepsTheRule(popped.get(i).value().toJava() instanceof String text
                    && comparator.compare(text, sorted.get(i)) == 0);
        }
    }

    /// As many items as the limits allow: fourteen levels, where a random script has four. The newcomers are the least of
    /// all, the greatest of them first and each of them twice, so each climbs from a leaf to the root or to its equal; and
    /// what fills the root at each `pop` came from the bottom. The list has its least item last, where the last parent
    /// has no other child. The same each time, and so not shrunk.
    @Property
    void holdsTenThousandItems(Subject<BinaryHeap<String>> subject) {
        List<String> sorted = IntStream.range(0, LARGE)
                .mapToObj(i -> "%05d".formatted(i < NEWCOMERS ? i / 2 : i)).toList();
        List<String> least = sorted.subList(0, NEWCOMERS);
        List<String> others = new ArrayList<>(sorted.subList(NEWCOMERS, LARGE));
        Collections.shuffle(others.subList(1, others.size()), new Random(1));
        Collections.reverse(others);
        List<Answer> popped = subject.play(List.of(Orders.NATURAL), heap -> {
            heap.heapify(others);
            least.reversed().forEach(heap::push);
            IntStream.range(0, 2 * NEWCOMERS).forEach(_ -> heap.pop());
        }).answersTo("pop");
        for (int i = 0; i < popped.size(); i++) {
            popped.get(i).is(sorted.get(i));
        }
    }

    /// Pushed in falling order, each item has to climb to the root, and so has each path in `heapify` to be repaired to
    /// its end: the worst case of both. Then pushes and pops by turns, so that nobody can leave all the work to the first
    /// `pop` after many pushes and call it an average. A falling list is the best case of a sort, which turns it around
    /// and is done; so there is a shuffled one as well.
    Growth<BinaryHeap<Integer>> costsNoMoreThanTheHeightOfTheTree() {
        return Growth.<BinaryHeap<Integer>>of(BinaryHeap.class)
                .constructedWith(_ -> List.of(Orders.NATURAL))
                .measure((heap, n) -> falling(n).forEach(heap::push))
                .measure((heap, n) -> IntStream.range(0, n / 2).forEach(_ -> {
                    heap.push(0);
                    heap.pop();
                }))
                .measure((heap, n) -> IntStream.range(0, n / 4).forEach(_ -> {
                    heap.peek();
                    heap.size();
                }))
                .measure((heap, n) -> IntStream.range(0, n).forEach(_ -> heap.pop()))
                .measure((heap, n) -> {
                    heap.heapify(falling(n));
                    heap.heapify(shuffled(n));
                })
                .onAverage("push", Order.LOGARITHMIC)
                .onAverage("pop", Order.LOGARITHMIC)
                .onAverage("peek", Order.CONSTANT)
                .onAverage("size", Order.CONSTANT)
                .atWorst("heapify", Order.LINEAR)
                .agreesWith(LargeModel.class);
    }

    private static List<Integer> falling(int n) {
        return IntStream.range(0, n).mapToObj(i -> n - i).toList();
    }

    private static List<Integer> shuffled(int n) {
        List<Integer> items = new ArrayList<>(falling(n));
        Collections.shuffle(items, new Random(n));
        return items;
    }

    /// Looking once, at the end, is enough: each beginning of a script is a script that is as likely. The second look
    /// tells whether the first one changed anything.
    private static Script lookedAtTwice(Script script) {
        var calls = new ArrayList<>(script.calls());
        calls.add(TO_LIST);
        calls.add(TO_LIST);
        return new Script(script.arguments(), calls);
    }

    private static void isFirst(Answer answer, List<String> held) {
        if (held.isEmpty()) {
            answer.is(null);
        } else {
            int least = held.stream().mapToInt(String::length).min().getAsInt();
            answer.keepsTheRule(answer.value() instanceof Value.Text(String text)
                    && held.contains(text) && text.length() == least);
        }
    }

    /// What `push` and `heapify` do to the items held; nothing for other calls.
    @SuppressWarnings("unchecked") // `lists` makes lists of texts
    private static void take(Call call, List<String> held) {
        if (call.method().equals("push")) {
            held.add((String) call.arguments().getFirst().toJava());
        } else if (call.method().equals("heapify")) {
            held.clear();
            held.addAll((List<String>) call.arguments().getFirst().toJava());
        }
    }

    /// The items of an answer, which must be texts and nothing else.
    private static List<String> texts(Answer answer) {
        var texts = new ArrayList<String>();
        if (answer.value() instanceof Value.Items(List<Value> values)) {
            for (Value value : values) {
                answer.keepsTheRule(value instanceof Value.Text);
                texts.add((String) value.toJava());
            }
        } else {
            answer.keepsTheRule(false);
        }
        return texts;
    }

    /// The JDK's own, for the one heap that is large. Its list is never asked for.
    static final class LargeModel implements BinaryHeap<Integer> {

        private final PriorityQueue<Integer> queue = new PriorityQueue<>();

        LargeModel(String order) {
            if (!order.equals(Orders.NATURAL)) {
                throw new IllegalArgumentException("the large heap has the natural order, not \"" + order + "\"");
            }
        }

        @Override
        public void push(Integer item) {
            queue.add(item);
        }

        @Override
        public Integer peek() {
            return queue.peek();
        }

        @Override
        public Integer pop() {
            return queue.poll();
        }

        @Override
        public int size() {
            return queue.size();
        }

        @Override
        public void heapify(List<Integer> items) {
            queue.clear();
            queue.addAll(items);
        }

        @Override
        public List<Integer> toList() {
            return List.copyOf(queue);
        }
    }

    /// Slow and plain: the items in a sorted list.
    static final class Model implements BinaryHeap<String> {

        private final Comparator<String> order;
        private final List<String> sorted = new ArrayList<>();

        Model(String order) {
            this.order = Orders.named(order);
        }

        @Override
        public void push(String item) {
            sorted.add(item);
            sorted.sort(order);
        }

        @Override
        public String peek() {
            return sorted.isEmpty() ? null : sorted.getFirst();
        }

        @Override
        public String pop() {
            return sorted.isEmpty() ? null : sorted.removeFirst();
        }

        @Override
        public int size() {
            return sorted.size();
        }

        @Override
        public void heapify(List<String> items) {
            sorted.clear();
            sorted.addAll(items);
            sorted.sort(order);
        }

        @Override
        public List<String> toList() {
            return List.copyOf(sorted);
        }
    }
}
