package dev.touchstone.properties;

import dev.touchstone.script.Call;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the cost of calls may grow with the size of what they work on. A property of an exercise that returns one is
/// checked by counting steps at doubling sizes.
///
/// ```java
/// Growth<LruCache<Integer, Integer>> costsTheSameHoweverManyEntriesThereAre() {
///     return Growth.<LruCache<Integer, Integer>>of(LruCache.class)
///             .constructedWith(n -> List.of(n))
///             .prepare((cache, n) -> times(n, i -> cache.put(i, i)))
///             .measure((cache, n) -> times(n, i -> cache.get(i)))
///             .onAverage("get", Order.CONSTANT);
/// }
/// ```
///
/// For each size one script is played: the calls of all parts in order, on one instance. Immutable; each method returns
/// a new description.
///
/// @param <T> the contract
public final class Growth<T> {

    /// Makes the calls for size `n`.
    @FunctionalInterface
    public interface Calls<T> {
        void make(T subject, int n);
    }

    /// What one kind of call may cost.
    ///
    /// @param method its name
    /// @param average whether the mean over all measured calls counts, or the dearest one
    public record Operation(String method, boolean average, Order bound) {}

    /// @param measured whether its calls are costs or mere preparation
    private record Part<T>(boolean measured, Calls<T> calls) {}

    static final int SMALLEST = 64;

    static final int LARGEST = 8_192;

    /// How much dearer than promised a call may become between two sizes, as a factor. A logarithm grows by 2.2 from the
    /// smallest to the largest size, so it is told from a constant.
    private static final double SLACK = 1.5;

    /// How many steps more than that do not matter: a call of three steps may take four.
    private static final double SLACK_STEPS = 2;

    /// The largest size is compared with the smallest, and with the one that is this many times smaller than itself:
    /// constant terms hide less there.
    private static final int NEAR = 8;

    private final Recorder<T> recorder;
    private final IntFunction<List<?>> construction;
    private final List<Part<T>> parts;
    private final List<Operation> operations;
    private final int smallest;
    private final int largest;
    private final @Nullable Class<? extends T> model;
    private final Map<Integer, Experiment> experiments = new ConcurrentHashMap<>();

    private Growth(Recorder<T> recorder, IntFunction<List<?>> construction, List<Part<T>> parts,
            List<Operation> operations, int smallest, int largest, @Nullable Class<? extends T> model) {
        this.recorder = recorder;
        this.construction = construction;
        this.parts = parts;
        this.operations = operations;
        this.smallest = smallest;
        this.largest = largest;
        this.model = model;
    }

    /// Sizes from 64 to 8,192, a constructor without arguments, and no calls.
    public static <T> Growth<T> of(Class<? super T> contract) {
        return new Growth<>(new Recorder<>(contract), _ -> List.of(), List.of(), List.of(), SMALLEST, LARGEST, null);
    }

    /// The arguments of the constructor for each size. What the construction costs is not measured.
    public Growth<T> constructedWith(IntFunction<List<?>> arguments) {
        return new Growth<>(recorder, arguments, parts, operations, smallest, largest, model);
    }

    /// Calls that are not measured.
    public Growth<T> prepare(Calls<T> calls) {
        return with(new Part<>(false, calls));
    }

    /// Calls that are measured.
    ///
    /// For an average over work that is done now and then, such as growing an array, there must be at least as many calls
    /// as the size is, or one rare costly call decides.
    public Growth<T> measure(Calls<T> calls) {
        return with(new Part<>(true, calls));
    }

    /// The mean cost of all measured calls of `method` grows no faster than `bound`.
    public Growth<T> onAverage(String method, Order bound) {
        return with(new Operation(method, true, bound));
    }

    /// The dearest measured call of `method` grows no faster than `bound`.
    public Growth<T> atWorst(String method, Order bound) {
        return with(new Operation(method, false, bound));
    }

    /// All answers are those of `model` too, at the sizes that decide: for what only goes wrong where there is much.
    ///
    /// @param model a class with exactly one constructor, which takes the same arguments; quick, because it plays the
    ///   script of the largest size, though only once
    public Growth<T> agreesWith(Class<? extends T> model) {
        return new Growth<>(recorder, construction, parts, operations, smallest, largest, model);
    }

    /// Other sizes: `smallest`, twice that, and so on up to `largest`.
    ///
    /// @throws IllegalArgumentException if there are fewer than seven doublings, which tell `n` from `n log n`, or
    ///   `largest` is not reached
    public Growth<T> sizes(int smallest, int largest) {
        int doublings = Integer.numberOfTrailingZeros(largest / smallest);
        if (smallest < 2 || smallest << doublings != largest || doublings < 7) {
            throw new IllegalArgumentException(
                    "sizes must double at least seven times, got %d to %d".formatted(smallest, largest));
        }
        return new Growth<>(recorder, construction, parts, operations, smallest, largest, model);
    }

    /// All sizes, in growing order.
    public List<Integer> sizes() {
        return Stream.iterate(smallest, size -> size <= largest, size -> 2 * size).toList();
    }

    /// The sizes that decide whether the promise is kept, in growing order.
    public List<Integer> decidingSizes() {
        return List.of(smallest, largest / NEAR, largest);
    }

    /// What is promised, in the order in which it is checked; never empty.
    ///
    /// @throws IllegalStateException if nothing is promised
    public List<Operation> operations() {
        if (operations.isEmpty()) {
            throw new IllegalStateException("a growth property promises nothing; say onAverage or atWorst");
        }
        return operations;
    }

    /// What is played for size `n`. Kept, because recording the calls takes longer than playing them.
    public Experiment at(int n) {
        return experiments.computeIfAbsent(n, this::record);
    }

    private Experiment record(int n) {
        var calls = new ArrayList<Call>();
        var measured = new BitSet();
        for (Part<T> part : parts) {
            int first = calls.size();
            calls.addAll(recorder.record(subject -> part.calls().make(subject, n)));
            measured.set(first, calls.size(), part.measured());
        }
        List<Value> arguments = construction.apply(n).stream().map(Value::of).toList();
        return new Experiment(n, new Script(arguments, calls), measured,
                model == null ? null : Model.of(recorder.contract(), model));
    }

    /// Whether costs at [#decidingSizes] keep the promise.
    public boolean keeps(Operation operation, List<Order.Point> deciding) {
        Order.Point last = deciding.getLast();
        return deciding.stream().allMatch(from -> last.steps() <= allowed(operation.bound(), from, last.size()));
    }

    /// What a call may cost at `size` if it grows like `bound` and costs what was measured at `from`.
    public static double allowed(Order bound, Order.Point from, int size) {
        return SLACK_STEPS + SLACK * from.steps() * bound.at(size) / bound.at(from.size());
    }

    /// How the costs grow.
    ///
    /// @param points by growing size
    public static Order order(List<Order.Point> points) {
        return Order.fitting(points);
    }

    private Growth<T> with(Part<T> part) {
        return new Growth<>(recorder, construction, append(parts, part), operations, smallest, largest, model);
    }

    private Growth<T> with(Operation operation) {
        return new Growth<>(recorder, construction, parts, append(operations, operation), smallest, largest, model);
    }

    private static <E> List<E> append(List<E> list, E element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }
}
