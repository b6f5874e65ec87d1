package dev.touchstone.grading;

import dev.touchstone.properties.Disagreement;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Script;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.sessions.JqwikSession;
import net.jqwik.engine.properties.PropertyMethodArbitraryResolver;
import net.jqwik.engine.properties.RandomizedShrinkablesGenerator;
import net.jqwik.engine.support.JqwikReflectionSupport;
import net.jqwik.engine.support.MethodParameter;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/// Checks one property against one submission: jqwik generates the arguments, the property plays scripts with them on
/// the subject, and a failing sample is shrunk. For one thread.
///
/// jqwik's own runner is left out. Its generators and shrinkables do the work, but a judge needs the sample as a value:
/// to shrink it within a bound, to play it again in a fresh process, and to put it into a replay token.
final class Judge {

    /// How many samples are tried where the property does not say.
    static final int TRIES_DEFAULT = 500;

    /// How many smaller samples are tried, at most. A count and not a time, so that every machine ends with the same
    /// counterexample.
    static final int SHRINKS_MAX = 2_000;

    /// How many processes may be used up while shrinking.
    static final int SHRINK_RESTARTS_MAX = 2;

    /// How many samples that the property assumes away are drawn for each that it takes.
    private static final int DISCARDS_PER_TRY_MAX = 10;

    private static final int GENERATOR_SIZE = 1_000;

    /// What checking a property found.
    sealed interface Finding {

        int tries();

        record Held(int tries) implements Finding {}

        /// @param sample the arguments that break it, smallest first found
        record Broken(int tries, List<Shrinkable<Object>> sample, Disagreement disagreement) implements Finding {}
    }

    private final Method property;
    private final Object instance;
    private final Subject<?> subject;
    private final Contract contract;
    private List<Object> lastTried = List.of();
    private int tries;

    /// @param property of a class with a constructor without parameters
    Judge(Method property, Class<?> contract, Session session) {
        this.property = property;
        this.contract = new Contract(contract);
        subject = subject(contract, session);
        try {
            Constructor<?> constructor = property.getDeclaringClass().getDeclaredConstructor();
            constructor.setAccessible(true);
            instance = constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot construct \"" + property.getDeclaringClass().getName() + "\"", e);
        }
    }

    /// Tries samples until one breaks the property or enough have held.
    ///
    /// @throws Session.Halted if a script was stopped, and the like of [Session#play]
    /// @throws IllegalStateException if the property itself fails
    Finding check(long seed) {
        JqwikSession.start();
        try {
            int wanted = tries();
            RandomizedShrinkablesGenerator generator = generator(seed);
            tries = 0;
            for (int drawn = 0; tries < wanted && drawn < wanted * DISCARDS_PER_TRY_MAX; drawn++) {
                List<Shrinkable<Object>> sample = generator.next();
                Attempt attempt = attempt(values(sample));
                if (attempt instanceof Attempt.Broke(var disagreement)) {
                    return new Finding.Broken(tries + 1, sample, disagreement);
                }
                tries += attempt instanceof Attempt.Held ? 1 : 0;
            }
            if (tries == 0) {
                throw new IllegalStateException("property \"" + property.getName() + "\" tried nothing");
            }
            return new Finding.Held(tries);
        } finally {
            JqwikSession.finish();
        }
    }

    /// The smallest sample found that still breaks the property. Greedy: takes the first simpler sample that fails and
    /// goes on from there.
    Finding.Broken shrink(Finding.Broken broken) {
        JqwikSession.start();
        try {
            var budget = new ShrinkBudget();
            Finding.Broken smallest = broken;
            Optional<Finding.Broken> next = Optional.of(broken);
            while (next.isPresent()) {
                smallest = next.get();
                next = smaller(smallest, budget);
            }
            return smallest;
        } finally {
            JqwikSession.finish();
        }
    }

    /// Checks the property once with these arguments.
    Optional<Disagreement> once(List<?> arguments) {
        return attempt(arguments) instanceof Attempt.Broke(var disagreement)
                ? Optional.of(disagreement)
                : Optional.empty();
    }

    /// Whether the property can be checked with these arguments. They may be from a time when the exercise was another.
    boolean takes(List<?> arguments) {
        List<Parameter> generated = Arrays.stream(property.getParameters()).filter(Judge::isGenerated).toList();
        return generated.size() == arguments.size() && IntStream.range(0, arguments.size())
                .allMatch(i -> takes(generated.get(i).getType(), arguments.get(i)));
    }

    private boolean takes(Class<?> type, Object argument) {
        return MethodType.methodType(type).wrap().returnType().isInstance(argument)
                && (!(argument instanceof Script script) || script.calls().stream().allMatch(contract::holds));
    }

    /// How many tries have begun, the one that did not come back among them.
    int triesBegun() {
        return tries + 1;
    }

    /// The arguments of the last check, for when it did not come back.
    List<Object> lastTried() {
        return lastTried;
    }

    private sealed interface Attempt {

        record Held() implements Attempt {}

        record Discarded() implements Attempt {}

        record Broke(Disagreement disagreement) implements Attempt {}
    }

    /// What is left of the bounds on shrinking, and what has been tried already.
    private static final class ShrinkBudget {

        private final Set<List<Object>> tried = new HashSet<>();
        private int restarts = SHRINK_RESTARTS_MAX;

        void end() {
            restarts = -1;
        }

        boolean isLeft() {
            return tried.size() < SHRINKS_MAX && restarts >= 0;
        }
    }

    private Optional<Finding.Broken> smaller(Finding.Broken broken, ShrinkBudget budget) {
        return simpler(broken.sample())
                .takeWhile(_ -> budget.isLeft())
                .filter(sample -> budget.tried.add(values(sample)))
                .flatMap(sample -> stillBroken(sample, budget)
                        .map(disagreement -> new Finding.Broken(broken.tries(), sample, disagreement)).stream())
                .findFirst();
    }

    /// A sample that kills or halts the subject fails in another way, so it is passed over.
    private Optional<Disagreement> stillBroken(List<Shrinkable<Object>> sample, ShrinkBudget budget) {
        try {
            return once(values(sample));
        } catch (Session.Halted | Session.Killed e) {
            budget.restarts--;
            return Optional.empty();
        } catch (Session.OutOfTime e) {
            budget.end();
            return Optional.empty();
        }
    }

    private static Stream<List<Shrinkable<Object>>> simpler(List<Shrinkable<Object>> sample) {
        return IntStream.range(0, sample.size()).boxed().flatMap(i -> {
            Shrinkable<Object> argument = sample.get(i);
            return argument.shrink()
                    .filter(simpler -> simpler.distance().compareTo(argument.distance()) < 0)
                    .map(simpler -> {
                        var changed = new ArrayList<>(sample);
                        changed.set(i, simpler);
                        return changed;
                    });
        });
    }

    private Attempt attempt(List<?> arguments) {
        lastTried = List.copyOf(arguments);
        try {
            property.invoke(instance, withSubject(arguments));
            return new Attempt.Held();
        } catch (InvocationTargetException e) {
            return switch (e.getCause()) {
                case Disagreement disagreement -> new Attempt.Broke(disagreement);
                case TestAbortedException _ -> new Attempt.Discarded();
                case Session.Halted halted -> throw halted;
                case Session.Killed killed -> throw killed;
                case Session.OutOfTime outOfTime -> throw outOfTime;
                case WorkerProcess.Lost lost -> throw lost;
                case null, default -> throw new IllegalStateException(
                        "property \"%s\" failed by itself with %s".formatted(property.getName(), arguments),
                        e.getCause());
            };
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot call property \"" + property.getName() + "\"", e);
        }
    }

    /// The arguments of the call: the generated ones in order, and the subject where the property asks for it.
    private @Nullable Object[] withSubject(List<?> generated) {
        Parameter[] parameters = property.getParameters();
        @Nullable
        Object[] all = new Object[parameters.length];
        int next = 0;
        for (int i = 0; i < parameters.length; i++) {
            all[i] = isGenerated(parameters[i]) ? generated.get(next++) : subject;
        }
        return all;
    }

    private RandomizedShrinkablesGenerator generator(long seed) {
        List<MethodParameter> parameters = JqwikReflectionSupport
                .getMethodParameters(property, property.getDeclaringClass()).stream()
                .filter(parameter -> isGenerated(parameter.getRawParameter())).toList();
        var resolver = new PropertyMethodArbitraryResolver(List.of(instance), DomainContext.global());
        return RandomizedShrinkablesGenerator.forParameters(
                parameters, resolver, new Random(seed), GENERATOR_SIZE, EdgeCasesMode.MIXIN);
    }

    private int tries() {
        boolean generates = Arrays.stream(property.getParameters()).anyMatch(Judge::isGenerated);
        int stated = property.getAnnotation(Property.class).tries();
        return !generates ? 1 : stated > 0 ? stated : TRIES_DEFAULT;
    }

    private static boolean isGenerated(Parameter parameter) {
        return parameter.isAnnotationPresent(ForAll.class);
    }

    private static List<Object> values(List<Shrinkable<Object>> sample) {
        return sample.stream().map(Shrinkable::value).toList();
    }

    private static <T> Subject<T> subject(Class<T> contract, Session session) {
        return new Subject<>(contract, session::play);
    }
}
