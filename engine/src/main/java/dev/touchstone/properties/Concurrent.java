package dev.touchstone.properties;

import dev.touchstone.script.Call;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Plan;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;

/// What several threads may do to one instance at the same time, and what must be true of it. A property of an exercise
/// that returns one is checked by running random plans under many schedules.
///
/// ```java
/// Concurrent<CasCounter> countsEveryIncrement() {
///     return Concurrent.<CasCounter>of(CasCounter.class)
///             .call(CasCounter::increment)
///             .call(amounts, CasCounter::add)
///             .after(CasCounter::get)
///             .linearizableTo(Model.class);
/// }
/// ```
///
/// Every history must be one that the model could have had, one call at a time; a call may wait only where the model says
/// so, see [Blocking]; and no two threads may race for a plain variable. Immutable; each method returns a new description.
///
/// @param <T> the contract
public final class Concurrent<T> {

    private static final int THREADS_MIN = 2;
    private static final int THREADS_DEFAULT = 3;
    private static final int CALLS_DEFAULT = 2;
    private static final int PLANS_DEFAULT = 30;
    private static final int SCHEDULES_DEFAULT = 400;

    /// What is not about one kind of call.
    private record Shape(int threads, int calls, List<Call> start, int before, int plans, int schedules,
            List<Call> after,
            List<String> inOrder, List<String> guards, Judging.Waiting waiting) {}

    private final Class<? super T> type;
    private final Contract contract;
    private final Recorder<T> recorder;
    private final List<Arbitrary<?>> construction;
    private final List<PlanSample.Form> forms;
    private final Shape shape;
    private final @Nullable Class<? extends T> model;
    private final IdentityHashMap<Arbitrary<?>, RandomGenerator<?>> generators = new IdentityHashMap<>();

    private Concurrent(Class<? super T> type, List<Arbitrary<?>> construction, List<PlanSample.Form> forms, Shape shape,
            @Nullable Class<? extends T> model) {
        this.type = type;
        contract = new Contract(type);
        recorder = new Recorder<>(type);
        this.construction = construction;
        this.forms = forms;
        this.shape = shape;
        this.model = model;
    }

    /// Two or three threads with one or two calls each, a constructor without arguments, and no calls.
    public static <T> Concurrent<T> of(Class<? super T> contract) {
        return new Concurrent<>(contract, List.of(), List.of(), new Shape(THREADS_DEFAULT, CALLS_DEFAULT, List.of(), 0,
                PLANS_DEFAULT, SCHEDULES_DEFAULT, List.of(), List.of(), List.of(), Judging.Waiting.ANYHOW), null);
    }

    /// The constructor takes these.
    public Concurrent<T> constructedWith(Arbitrary<?>... arguments) {
        return new Concurrent<>(type, List.of(arguments), forms, shape, model);
    }

    /// Threads also do this: a call, or several in this order.
    public Concurrent<T> call(Consumer<T> calls) {
        return with(PlanSample.Role.ANYONE, calls);
    }

    /// Threads also do this.
    @SuppressWarnings("unchecked") // `given` holds what the arbitrary generated
    public <A> Concurrent<T> call(Arbitrary<A> argument, BiConsumer<T, A> calls) {
        return with(new PlanSample.Form(PlanSample.Role.ANYONE, List.of(argument),
                given -> recorder.record(subject -> calls.accept(subject, (A) given.get(0)))));
    }

    /// Threads also do this.
    @SuppressWarnings("unchecked") // `given` holds what the arbitraries generated
    public <A, B> Concurrent<T> call(
            Arbitrary<A> first, Arbitrary<B> second, Scripts.TwoArguments<T, A, B> calls) {
        return with(new PlanSample.Form(PlanSample.Role.ANYONE, List.of(first, second), given -> recorder
                .record(subject -> calls.call(subject, (A) given.get(0), (B) given.get(1)))));
    }

    /// The first thread, and nobody else, also does this.
    public Concurrent<T> first(Consumer<T> calls) {
        return with(PlanSample.Role.FIRST, calls);
    }

    /// The first thread, and nobody else, also does this.
    @SuppressWarnings("unchecked") // `given` holds what the arbitrary generated
    public <A> Concurrent<T> first(Arbitrary<A> argument, BiConsumer<T, A> calls) {
        return with(new PlanSample.Form(PlanSample.Role.FIRST, List.of(argument),
                given -> recorder.record(subject -> calls.accept(subject, (A) given.get(0)))));
    }

    /// All threads but the first also do this.
    public Concurrent<T> others(Consumer<T> calls) {
        return with(PlanSample.Role.OTHERS, calls);
    }

    /// All threads but the first also do this.
    @SuppressWarnings("unchecked") // `given` holds what the arbitrary generated
    public <A> Concurrent<T> others(Arbitrary<A> argument, BiConsumer<T, A> calls) {
        return with(new PlanSample.Form(PlanSample.Role.OTHERS, List.of(argument),
                given -> recorder.record(subject -> calls.accept(subject, (A) given.get(0)))));
    }

    /// Before anything else, these calls are made.
    public Concurrent<T> startingWith(Consumer<T> calls) {
        return with(new Shape(shape.threads, shape.calls, recorder.record(calls), shape.before, shape.plans,
                shape.schedules, shape.after, shape.inOrder, shape.guards, shape.waiting));
    }

    /// When all threads have ended, these calls are made.
    public Concurrent<T> after(Consumer<T> calls) {
        return with(new Shape(shape.threads, shape.calls, shape.start, shape.before, shape.plans, shape.schedules,
                recorder.record(calls), shape.inOrder, shape.guards,
                shape.waiting));
    }

    /// Up to so many things are done before the threads start.
    public Concurrent<T> before(int most) {
        return with(new Shape(shape.threads, shape.calls, shape.start, most, shape.plans, shape.schedules, shape.after,
                shape.inOrder, shape.guards,
                shape.waiting));
    }

    /// Up to `threads` threads, each of which does up to `calls` things.
    ///
    /// @throws IllegalArgumentException if `threads` is not 2 to [Plan#THREADS_MAX], or `calls` not 1 to [Plan#CALLS_MAX]
    public Concurrent<T> threads(int threads, int calls) {
        within("threads", threads, THREADS_MIN, Plan.THREADS_MAX);
        within("calls", calls, 1, Plan.CALLS_MAX);
        return with(new Shape(threads, calls, shape.start, shape.before, shape.plans, shape.schedules, shape.after,
                shape.inOrder,
                shape.guards,
                shape.waiting));
    }

    /// So many plans, each with up to `schedules` schedules.
    public Concurrent<T> tries(int plans, int schedules) {
        return with(new Shape(shape.threads, shape.calls, shape.start, shape.before, plans, schedules, shape.after,
                shape.inOrder,
                shape.guards,
                shape.waiting));
    }

    /// Whoever waits in this method before another one calls it ends before that one.
    ///
    /// @throws IllegalArgumentException if the contract has no such method
    public Concurrent<T> firstComeFirstServed(String method) {
        requireMethod(method);
        var methods = new ArrayList<>(shape.inOrder);
        methods.add(method);
        return with(new Shape(shape.threads, shape.calls, shape.start, shape.before, shape.plans, shape.schedules,
                shape.after,
                List.copyOf(methods), shape.guards, shape.waiting));
    }

    /// Whoever gets through this method uses what it guards, and so does nobody else at the same time: what one thread did
    /// there, the next one sees. A method that answers false or throws has let nobody through.
    ///
    /// @throws IllegalArgumentException if the contract has no such method
    public Concurrent<T> guards(String method) {
        requireMethod(method);
        var methods = new ArrayList<>(shape.guards);
        methods.add(method);
        return with(new Shape(shape.threads, shape.calls, shape.start, shape.before, shape.plans, shape.schedules,
                shape.after,
                shape.inOrder, List.copyOf(methods), shape.waiting));
    }

    /// Whoever waits sleeps: nobody reads the same again and again until it changes.
    public Concurrent<T> withoutSpinning() {
        return with(new Shape(shape.threads, shape.calls, shape.start, shape.before, shape.plans, shape.schedules,
                shape.after,
                shape.inOrder, shape.guards, Judging.Waiting.ASLEEP));
    }

    /// Nobody waits for another thread, asleep or not: a thread that stops anywhere stops no other.
    public Concurrent<T> withoutWaiting() {
        return with(new Shape(shape.threads, shape.calls, shape.start, shape.before, shape.plans, shape.schedules,
                shape.after,
                shape.inOrder, shape.guards, Judging.Waiting.NEVER));
    }

    /// Every history is one of this model, which has exactly one constructor.
    public Concurrent<T> linearizableTo(Class<? extends T> sequential) {
        return new Concurrent<>(type, construction, forms, shape, sequential);
    }

    /// How many plans are run.
    public int plans() {
        return shape.plans;
    }

    /// How many schedules of each.
    public int schedules() {
        return shape.schedules;
    }

    /// The methods that guard something.
    public List<String> guards() {
        return shape.guards;
    }

    /// A random plan. Needs a [net.jqwik.api.sessions.JqwikSession].
    ///
    /// @throws IllegalStateException if there is nothing to do
    public PlanSample draw(Random random) {
        int threads = mostly(THREADS_MIN, shape.threads, random);
        List<PlanSample.Line> before = lines(0, random.nextInt(shape.before + 1), random);
        var all = new ArrayList<List<PlanSample.Line>>();
        for (int i = 1; i <= threads; i++) {
            all.add(lines(i, mostly(1, shape.calls, random), random));
        }
        return new PlanSample(draw(construction, random), shape.start, before, all, shape.after);
    }

    /// A number up to `most`, and that one more often than not: what goes wrong in little goes wrong in much, and is
    /// shrunk to it.
    private static int mostly(int least, int most, Random random) {
        return random.nextBoolean() ? most : least + random.nextInt(most - least + 1);
    }

    /// What judges the histories of `plan`.
    public Judging judging(Plan plan) {
        return new Judging(contract, constructor(), plan, shape.inOrder, shape.waiting);
    }

    /// Whether the plan calls what the contract has.
    public boolean takes(Plan plan) {
        return plan.calls().stream().allMatch(contract::holds);
    }

    private List<PlanSample.Line> lines(int thread, int count, Random random) {
        List<PlanSample.Form> suitable = forms.stream().filter(form -> switch (form.role()) {
            case ANYONE -> true;
            case FIRST -> thread <= 1;
            case OTHERS -> thread > 1;
        }).toList();
        if (suitable.isEmpty()) {
            throw new IllegalStateException("thread %d has nothing to do; say call, first or others".formatted(thread));
        }
        var lines = new ArrayList<PlanSample.Line>();
        for (int i = 0; i < count; i++) {
            PlanSample.Form form = suitable.get(random.nextInt(suitable.size()));
            lines.add(new PlanSample.Line(form, draw(form.arguments(), random)));
        }
        return lines;
    }

    private List<Shrinkable<?>> draw(List<Arbitrary<?>> arbitraries, Random random) {
        var drawn = new ArrayList<Shrinkable<?>>();
        for (Arbitrary<?> arbitrary : arbitraries) {
            drawn.add(generators.computeIfAbsent(arbitrary, each -> each.generator(Scripts.GENERATOR_SIZE, true))
                    .next(random));
        }
        return drawn;
    }

    private Constructor<?> constructor() {
        if (model == null) {
            throw new IllegalStateException("a concurrent property compares with nothing; say linearizableTo");
        }
        Constructor<?>[] constructors = model.getDeclaredConstructors();
        if (constructors.length != 1) {
            throw new IllegalArgumentException(
                    "a model has one constructor, \"%s\" has %d".formatted(model.getName(), constructors.length));
        }
        constructors[0].setAccessible(true);
        return constructors[0];
    }

    private void requireMethod(String method) {
        if (contract.methods().signatures().stream().noneMatch(each -> each.name().equals(method))) {
            throw new IllegalArgumentException("\"%s\" has no method \"%s\"".formatted(type.getSimpleName(), method));
        }
    }

    private static void within(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("%s must be %d to %d, got %d".formatted(name, min, max, value));
        }
    }

    private Concurrent<T> with(PlanSample.Role role, Consumer<T> calls) {
        return with(new PlanSample.Form(role, List.of(), _ -> recorder.record(calls)));
    }

    private Concurrent<T> with(PlanSample.Form form) {
        var more = new ArrayList<>(forms);
        more.add(form);
        return new Concurrent<>(type, construction, List.copyOf(more), shape, model);
    }

    private Concurrent<T> with(Shape other) {
        return new Concurrent<>(type, construction, forms, other, model);
    }
}
