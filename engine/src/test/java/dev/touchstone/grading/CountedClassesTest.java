package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.script.Assignment;
import dev.touchstone.script.Call;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Script;
import dev.touchstone.script.Step;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Work whose cost is known, done in a subject process with the counted copies.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountedClassesTest {

    private static final int SMALLEST = 64;
    private static final int LARGEST = 8_192;

    /// Quadratic work is measured up to here, cubic up to an eighth of it.
    private static final int LARGEST_QUADRATIC = 1_024;

    /// A body of `int run(int n)`, by how its cost grows.
    private record Workload(Order order, String body) {}

    private static final List<Workload> WORKLOADS = List.of(
            new Workload(Order.CONSTANT, "return list(1).get(0) + n;"),
            new Workload(Order.CONSTANT, "return shared(n).get(n / 2);"),
            new Workload(Order.CONSTANT, "return sharedMap(n).get(n / 2);"),
            new Workload(Order.CONSTANT, "return sharedMap(n).containsKey(-1) ? 1 : 0;"),
            new Workload(Order.CONSTANT,
                    "ArrayDeque<Integer> d = sharedDeque(n); d.addFirst(d.pollLast()); return d.size();"),
            new Workload(Order.LINEAR, "return shared(n).contains(-1) ? 1 : 0;"),
            new Workload(Order.LINEAR, "List<Integer> l = shared(n); l.add(l.remove(0)); return l.size();"),
            new Workload(Order.LINEAR, "List<Integer> l = shared(n); l.add(0, l.removeLast()); return l.size();"),
            new Workload(Order.LINEAR, "return sharedLinked(n).get(n / 2);"),
            new Workload(Order.LINEAR, "return sharedLinked(n).indexOf(-1);"),
            new Workload(Order.LINEAR,
                    "List<Integer> l = new ArrayList<>(); for (int i = 0; i < n; i++) { l.add(i); } return l.size();"),
            new Workload(Order.LOGARITHMIC, "return sharedTree(n).get(n / 2 * 2 - 1);"),
            new Workload(Order.LOGARITHMIC, "return Collections.binarySearch(shared(n), n);"),
            new Workload(Order.LOGARITHMIC, "PriorityQueue<Integer> q = sharedQueue(n); q.add(-1); return q.size();"),
            new Workload(Order.LINEAR,
                    "PriorityQueue<Integer> q = sharedQueue(n); q.remove(n - 1); q.add(n - 1); return q.size();"),
            new Workload(Order.LINEARITHMIC, "List<Integer> l = shuffled(n); Collections.sort(l); return l.get(0);"),
            new Workload(Order.LINEARITHMIC,
                    "Integer[] a = shuffled(n).toArray(new Integer[0]); Arrays.sort(a); return a[0];"),
            new Workload(Order.LINEARITHMIC,
                    "List<Integer> l = new LinkedList<>(shuffled(n)); l.sort(null); return l.getFirst();"),
            new Workload(Order.LINEARITHMIC,
                    "PriorityQueue<Integer> q = new PriorityQueue<>(shuffled(n)); int s = 0; while (!q.isEmpty()) { s += q.poll(); } return s;"),
            new Workload(Order.LINEARITHMIC,
                    "TreeMap<Integer, Integer> t = new TreeMap<>(); for (int i : shuffled(n)) { t.put(i, i); } return t.firstKey();"),
            new Workload(Order.LINEAR, "int[] a = new int[n]; Arrays.fill(a, 1); return a[0];"),
            new Workload(Order.LINEAR, "return sharedArray(n).clone().length;"),
            new Workload(Order.LINEAR,
                    "return Arrays.copyOf(sharedArray(n), 2).length + Arrays.copyOf(sharedArray(n), n).length;"),
            new Workload(Order.LINEAR, "System.arraycopy(sharedArray(n), 0, sharedArray(n), 0, n); return 0;"),
            new Workload(Order.LINEAR, "return Arrays.equals(sharedArray(n), sharedArray(n).clone()) ? 1 : 0;"),
            new Workload(Order.LINEAR, "return Arrays.hashCode(sharedArray(n));"),
            new Workload(Order.LINEAR, "return List.of(sharedBoxes(n)).indexOf(-1);"),
            new Workload(Order.LINEAR, "return shared(n).stream().mapToInt(i -> i).sum();"),
            new Workload(Order.LINEAR, "return java.util.stream.IntStream.range(0, n).sum();"),
            new Workload(Order.LINEAR, "return text(n).indexOf('!') + text(n).length();"),
            new Workload(Order.LINEAR, "return text(n).substring(1).length();"),
            new Workload(Order.LINEAR, "return text(n).equals(new String(text(n))) ? 1 : 0;"),
            new Workload(Order.LINEAR,
                    "StringBuilder b = new StringBuilder(); for (int i = 0; i < n; i++) { b.append('x'); } return b.toString().length();"),
            new Workload(Order.LINEAR,
                    "StringBuilder b = new StringBuilder(text(n)); for (int i = 0; i < n; i++) { b.deleteCharAt(b.length() - 1); } return b.length();"),
            new Workload(Order.QUADRATIC,
                    "String s = \"\"; for (int i = 0; i < n; i++) { s += 'x'; } return s.length();"),
            new Workload(Order.QUADRATIC,
                    "StringBuilder b = new StringBuilder(); for (int i = 0; i < n; i++) { b.insert(0, 'x'); } return b.length();"),
            new Workload(Order.QUADRATIC,
                    "StringBuilder b = new StringBuilder(text(n)); for (int i = 0; i < n; i++) { b.deleteCharAt(0); } return b.length();"),
            new Workload(Order.QUADRATIC,
                    "List<Integer> l = new ArrayList<>(shared(n)); while (!l.isEmpty()) { l.remove(0); } return 0;"),
            new Workload(Order.QUADRATIC,
                    "List<Integer> l = sharedLinked(n); int s = 0; for (int i = 0; i < n; i++) { s += l.get(i); } return s;"),
            new Workload(Order.QUADRATIC, "return new int[n][n].length;"),
            new Workload(Order.QUADRATIC,
                    "java.math.BigInteger f = java.math.BigInteger.ONE.shiftLeft(32 * n); return f.multiply(f).signum();"),
            new Workload(Order.QUADRATIC,
                    "List<Integer> l = shared(n); int s = 0; for (int i : l) { s += l.contains(-i - 1) ? 1 : 0; } return s;"),
            new Workload(Order.CUBIC,
                    "String[][] t = new String[n][n]; String x = text(n); for (int i = 0; i < n; i++) { for (int j = 0; j < n; j++) { t[i][j] = x + j; } } return t.length;"));

    private final Map<String, byte[]> contract = Sources.compile("Work.java",
            "public interface Work { int run(int kind, int n); }", Map.of());
    private Map<String, byte[]> submission = Map.of();

    @BeforeAll
    void compile() {
        var cases = new StringBuilder();
        for (int i = 0; i < WORKLOADS.size(); i++) {
            cases.append("case %d: return w%d(n);\n".formatted(i, i));
        }
        var methods = new StringBuilder();
        for (int i = 0; i < WORKLOADS.size(); i++) {
            methods.append("private int w%d(int n) { %s }\n".formatted(i, WORKLOADS.get(i).body()));
        }
        submission = Sources.compile("MyWork.java", """
                import java.util.*;
                public final class MyWork implements Work {
                    private final Map<Integer, List<Integer>> lists = new HashMap<>();
                    private final Map<Integer, LinkedList<Integer>> linked = new HashMap<>();
                    private final Map<Integer, Map<Integer, Integer>> maps = new HashMap<>();
                    private final Map<Integer, TreeMap<Integer, Integer>> trees = new HashMap<>();
                    private final Map<Integer, ArrayDeque<Integer>> deques = new HashMap<>();
                    private final Map<Integer, PriorityQueue<Integer>> queues = new HashMap<>();
                    private final Map<Integer, int[]> arrays = new HashMap<>();
                    private final Map<Integer, Integer[]> boxes = new HashMap<>();
                    private final Map<Integer, String> texts = new HashMap<>();
                    private final Map<Integer, List<Integer>> mixed = new HashMap<>();
                    public MyWork() {}
                    public int run(int kind, int n) {
                        if (kind < 0) {
                            shared(n); sharedLinked(n); sharedMap(n); sharedTree(n); sharedDeque(n); sharedQueue(n);
                            sharedArray(n); sharedBoxes(n); text(n); shuffled(n);
                            return 0;
                        }
                        switch (kind) {
                            %s
                            default: throw new IllegalArgumentException();
                        }
                    }
                    %s
                    private static List<Integer> list(int n) {
                        List<Integer> l = new ArrayList<>();
                        for (int i = 0; i < n; i++) { l.add(i); }
                        return l;
                    }
                    private List<Integer> shared(int n) { return lists.computeIfAbsent(n, MyWork::list); }
                    private LinkedList<Integer> sharedLinked(int n) { return linked.computeIfAbsent(n, k -> new LinkedList<>(list(k))); }
                    private ArrayDeque<Integer> sharedDeque(int n) { return deques.computeIfAbsent(n, k -> new ArrayDeque<>(list(k))); }
                    private PriorityQueue<Integer> sharedQueue(int n) { return queues.computeIfAbsent(n, k -> new PriorityQueue<>(list(k))); }
                    private Map<Integer, Integer> sharedMap(int n) {
                        return maps.computeIfAbsent(n, k -> { Map<Integer, Integer> m = new HashMap<>(); for (int i : list(k)) { m.put(i, i); } return m; });
                    }
                    private TreeMap<Integer, Integer> sharedTree(int n) {
                        return trees.computeIfAbsent(n, k -> { TreeMap<Integer, Integer> m = new TreeMap<>(); for (int i : list(k)) { m.put(i, i); } return m; });
                    }
                    private int[] sharedArray(int n) { return arrays.computeIfAbsent(n, int[]::new); }
                    private Integer[] sharedBoxes(int n) { return boxes.computeIfAbsent(n, k -> list(k).toArray(new Integer[0])); }
                    private String text(int n) { return texts.computeIfAbsent(n, "x"::repeat); }
                    private List<Integer> shuffled(int n) {
                        return new ArrayList<>(mixed.computeIfAbsent(n, k -> {
                            List<Integer> l = list(k); Collections.shuffle(l, new Random(1)); return l; }));
                    }
                }
                """.formatted(cases, methods), contract);
    }

    @Test
    void play_workOfKnownCost_growsAsItShould() {
        Map<String, Long> costs = costs();

        var wrong = new ArrayList<String>();
        for (int i = 0; i < WORKLOADS.size(); i++) {
            Workload workload = WORKLOADS.get(i);
            var points = new ArrayList<Order.Point>();
            for (int size : sizes(workload.order())) {
                points.add(new Order.Point(size, costs.getOrDefault(i + " " + size, 0L)));
            }
            if (Growth.order(points) != workload.order()) {
                wrong.add(workload + " grows like " + Growth.order(points) + ": " + points);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void play_secondProcess_costsTheSameToTheStep() {
        assertThat(costs()).isEqualTo(costs());
    }

    /// Costs in one process, by workload and size.
    private Map<String, Long> costs() {
        var costs = new LinkedHashMap<String, Long>();
        try (SubjectProcess subject = load()) {
            for (int i = 0; i < WORKLOADS.size(); i++) {
                for (int size : sizes(WORKLOADS.get(i).order())) {
                    List<Call> calls = List.of(call(-1, size), call(i, size), call(i, size));
                    subject.ask(new Encoder().script(new Script(List.of(), calls)).toBytes());
                    subject.flush();
                    Step last = subject.transcript().last();
                    assertThat(last.outcome()).as(WORKLOADS.get(i).body()).isInstanceOf(Outcome.Returned.class);
                    costs.put(i + " " + size, last.cost());
                }
            }
        }
        return costs;
    }

    private static List<Integer> sizes(Order order) {
        int largest = switch (order) {
            case QUADRATIC -> LARGEST_QUADRATIC;
            case CUBIC -> LARGEST_QUADRATIC / 8;
            default -> LARGEST;
        };
        int smallest = order == Order.QUADRATIC || order == Order.CUBIC ? SMALLEST / 8 : SMALLEST;
        var sizes = new ArrayList<Integer>();
        for (int size = smallest; size <= largest; size *= 2) {
            sizes.add(size);
        }
        return sizes;
    }

    private SubjectProcess load() {
        var all = new HashMap<>(contract);
        all.putAll(StepWeaver.weave(submission, contract));
        all.put(ActorWriter.NAME, ActorWriter.write(type(), "MyWork", "()V"));
        SubjectProcess subject = SubjectProcess.start(SharedWork.folder(), 256);
        subject.load(new Assignment(ActorWriter.NAME, type().methods().signatures(), CountedClasses.link(all),
                Long.MAX_VALUE, 10_000, 10_000, 0));
        return subject;
    }

    private Contract type() {
        byte[] bytes = contract.getOrDefault("Work", new byte[0]);
        return new Contract(new ClassLoader() {
            @Override
            protected Class<?> findClass(String name) {
                return defineClass(name, bytes, 0, bytes.length);
            }

            Class<?> work() {
                return findClass("Work");
            }
        }.work());
    }

    private static Call call(int kind, int n) {
        return new Call("run", List.of(new Value.Int32(kind), new Value.Int32(n)));
    }
}
