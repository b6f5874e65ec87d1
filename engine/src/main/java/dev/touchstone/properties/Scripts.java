package dev.touchstone.properties;

import dev.touchstone.script.Call;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/// Describes random scripts: how to construct, and which calls to make with which arguments.
///
/// ```java
/// Scripts.<LruCache<Integer, Integer>>of(LruCache.class)
///         .constructedWith(capacities)
///         .call(keys, LruCache::get)
///         .call(keys, values, LruCache::put)
///         .upTo(30);
/// ```
///
/// One script in [#SHORT_SHARE] has at most [#SHORT_CALLS] calls: some mistakes show only when little has happened. Immutable; each method returns a new description.
///
/// @param <T> the contract
public final class Scripts<T> {

    /// Takes an instance of the contract and two arguments.
    @FunctionalInterface
    public interface TwoArguments<T, A, B> {
        void call(T subject, A first, B second);
    }

    /// One kind of call: where its arguments come from, and the call that they make.
    record Form(List<Arbitrary<?>> arguments, Function<List<Object>, Call> call) {}

    static final int SHORT_CALLS = 8;

    static final int SHORT_SHARE = 4;

    /// How many values jqwik should expect to generate; it tunes the size of random collections by it.
    static final int GENERATOR_SIZE = 1_000;

    private final Recorder<T> recorder;
    private final List<Arbitrary<?>> construction;
    private final List<Form> forms;

    private Scripts(Recorder<T> recorder, List<Arbitrary<?>> construction, List<Form> forms) {
        this.recorder = recorder;
        this.construction = construction;
        this.forms = forms;
    }

    /// Scripts that construct without arguments and call nothing.
    public static <T> Scripts<T> of(Class<? super T> contract) {
        return new Scripts<>(new Recorder<>(contract), List.of(), List.of());
    }

    /// Scripts whose constructor takes these.
    public Scripts<T> constructedWith(Arbitrary<?>... arguments) {
        return new Scripts<>(recorder, List.of(arguments), forms);
    }

    /// Scripts that also make this call.
    public Scripts<T> call(Consumer<T> call) {
        return with(new Form(List.of(), _ -> recorder.one(call)));
    }

    /// Scripts that also make this call.
    @SuppressWarnings("unchecked") // `given` holds what the arbitrary generated
    public <A> Scripts<T> call(Arbitrary<A> argument, BiConsumer<T, A> call) {
        return with(
                new Form(List.of(argument), given -> recorder.one(subject -> call.accept(subject, (A) given.get(0)))));
    }

    /// Scripts that also make this call.
    @SuppressWarnings("unchecked") // `given` holds what the arbitraries generated
    public <A, B> Scripts<T> call(Arbitrary<A> first, Arbitrary<B> second, TwoArguments<T, A, B> call) {
        return with(new Form(
                List.of(first, second),
                given -> recorder.one(subject -> call.call(subject, (A) given.get(0), (B) given.get(1)))));
    }

    /// Random scripts of at most `calls` calls, each form equally likely.
    ///
    /// @throws IllegalArgumentException if there is no call to make, or `calls` is not 1 to [Script#CALLS_MAX]
    public Arbitrary<Script> upTo(int calls) {
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("scripts need at least one call");
        }
        if (calls < 1 || calls > Script.CALLS_MAX) {
            throw new IllegalArgumentException("calls must be 1 to " + Script.CALLS_MAX + ", got " + calls);
        }
        return Arbitraries.fromGenerator(new Generator(construction, forms, calls));
    }

    private Scripts<T> with(Form form) {
        var more = new ArrayList<>(forms);
        more.add(form);
        return new Scripts<>(recorder, construction, List.copyOf(more));
    }

    /// Draws scripts. The argument generators are made at the first draw, because jqwik wants its session for that, and
    /// kept, because making one costs more than drawing from it. For one thread.
    private static final class Generator implements RandomGenerator<Script> {

        private final List<Arbitrary<?>> construction;
        private final List<Form> forms;
        private final int calls;
        private final IdentityHashMap<Arbitrary<?>, RandomGenerator<?>> generators = new IdentityHashMap<>();

        Generator(List<Arbitrary<?>> construction, List<Form> forms, int calls) {
            this.construction = construction;
            this.forms = forms;
            this.calls = calls;
        }

        @Override
        public Shrinkable<Script> next(Random random) {
            int bound = random.nextInt(SHORT_SHARE) == 0 ? Math.min(SHORT_CALLS, calls) : calls;
            int length = random.nextInt(bound) + 1;
            List<Shrinkable<?>> arguments = draw(construction, random);
            var lines = new ArrayList<ShrinkableScript.Line>(length);
            for (int i = 0; i < length; i++) {
                Form form = forms.get(random.nextInt(forms.size()));
                lines.add(new ShrinkableScript.Line(form, draw(form.arguments(), random)));
            }
            return new ShrinkableScript(arguments, lines);
        }

        private List<Shrinkable<?>> draw(List<Arbitrary<?>> arbitraries, Random random) {
            var drawn = new ArrayList<Shrinkable<?>>(arbitraries.size());
            for (Arbitrary<?> arbitrary : arbitraries) {
                drawn.add(generators.computeIfAbsent(arbitrary, each -> each.generator(GENERATOR_SIZE, true))
                        .next(random));
            }
            return drawn;
        }
    }

    static List<Value> values(List<Shrinkable<?>> arguments) {
        return arguments.stream().map(argument -> Value.of(argument.value())).toList();
    }
}
