package dev.touchstone.grading;

import dev.touchstone.properties.Disagreement;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.engine.properties.PropertyMethodArbitraryResolver;
import net.jqwik.engine.properties.RandomizedShrinkablesGenerator;
import net.jqwik.engine.support.JqwikReflectionSupport;
import net.jqwik.engine.support.MethodParameter;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/// One `@Property` method of an exercise: what it wants to be given, and what it says. For one thread.
final class PropertyMethod {

    /// How many samples are tried where the property does not say.
    static final int TRIES_DEFAULT = 500;

    private static final int GENERATOR_SIZE = 1_000;

    /// A script that has no answer yet. Unwinds the property, which is asked again when it has.
    private static final class Unanswered extends RuntimeException {

        private final transient Script script;

        Unanswered(Script script) {
            super("not answered yet", null, false, false);
            this.script = script;
        }
    }

    /// A script was stopped by its limit of steps. Properties do not handle it.
    private static final class Stalled extends RuntimeException {

        private final transient Attempt.Stalled attempt;

        Stalled(Script script, Transcript transcript) {
            super("a script was stopped", null, false, false);
            attempt = new Attempt.Stalled(script, transcript);
        }
    }

    private final Method method;
    private final Object instance;
    private final MethodHandle handle;
    private final Contract contract;
    private final Subject<?> subject;
    private Answers answers = new Answers(List.of());

    /// @param method of a class with a constructor without parameters
    PropertyMethod(Method method, Class<?> contract) {
        this.method = method;
        this.contract = new Contract(contract);
        subject = subject(contract);
        try {
            instance = JqwikScope.instance(method.getDeclaringClass());
            method.setAccessible(true);
            handle = MethodHandles.lookup().unreflect(method).bindTo(instance)
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(MethodType.methodType(void.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot use property \"%s\" of \"%s\"".formatted(method, method.getDeclaringClass().getName()), e);
        }
    }

    String name() {
        return method.getName();
    }

    /// How many samples are to be tried.
    int tries() {
        boolean generates = Arrays.stream(method.getParameters()).anyMatch(PropertyMethod::isGenerated);
        int stated = method.getAnnotation(Property.class).tries();
        return !generates ? 1 : stated > 0 ? stated : TRIES_DEFAULT;
    }

    /// Draws samples: one value for each generated parameter. Needs a [net.jqwik.api.sessions.JqwikSession]; the samples
    /// may be drawn by any thread.
    Supplier<List<Shrinkable<Object>>> generator(long seed) {
        RandomizedShrinkablesGenerator generator = JqwikScope.locked(() -> samples(seed));
        return () -> JqwikScope.locked(generator::next);
    }

    private RandomizedShrinkablesGenerator samples(long seed) {
        List<MethodParameter> parameters = JqwikReflectionSupport
                .getMethodParameters(method, method.getDeclaringClass()).stream()
                .filter(parameter -> isGenerated(parameter.getRawParameter())).toList();
        var resolver = new PropertyMethodArbitraryResolver(List.of(instance), DomainContext.global());
        return RandomizedShrinkablesGenerator.forParameters(
                parameters, resolver, new Random(seed), GENERATOR_SIZE, EdgeCasesMode.MIXIN);
    }

    /// Whether the property can be checked with these arguments. They may be from a time when the exercise was another.
    boolean takes(List<?> arguments) {
        List<Parameter> generated = Arrays.stream(method.getParameters()).filter(PropertyMethod::isGenerated).toList();
        return generated.size() == arguments.size() && IntStream.range(0, arguments.size())
                .allMatch(i -> takes(generated.get(i).getType(), arguments.get(i)));
    }

    /// What the property says of these arguments, as far as it can with these answers. A property is a function of both:
    /// asked again with one answer more, it plays the same scripts again before the next one.
    ///
    /// @param answered what was answered to the scripts that it asked for so far, in order
    /// @throws IllegalStateException if the property itself fails, or is no such function
    Attempt attempt(List<?> arguments, List<Answered> answered) {
        return JqwikScope.locked(() -> ask(arguments, answered));
    }

    /// Properties of authors may draw on jqwik, too.
    private Attempt ask(List<?> arguments, List<Answered> answered) {
        answers = new Answers(answered);
        try {
            handle.invokeExact(withSubject(arguments));
            return new Attempt.Held();
        } catch (Unanswered unanswered) {
            return new Attempt.Asks(unanswered.script);
        } catch (Stalled stalled) {
            return stalled.attempt;
        } catch (Disagreement disagreement) {
            return new Attempt.Broke(disagreement);
        } catch (TestAbortedException _) {
            return new Attempt.Discarded();
        } catch (Throwable e) {
            throw new IllegalStateException("property \"%s\" failed by itself with %s".formatted(name(), arguments), e);
        }
    }

    /// A script that has been played.
    record Answered(Script script, Transcript transcript) {}

    /// Gives the property its answers one after the other.
    private static final class Answers implements Subject.Player {

        private final List<Answered> answered;
        private int next;

        Answers(List<Answered> answered) {
            this.answered = answered;
        }

        @Override
        public Transcript play(Script script) {
            if (next == answered.size()) {
                throw new Unanswered(script);
            }
            Answered known = answered.get(next++);
            if (!known.script().equals(script)) {
                throw new IllegalStateException("it played %s and then, with the same inputs and answers, %s"
                        .formatted(known.script(), script));
            }
            if (known.transcript().last().outcome() instanceof Outcome.Stopped) {
                throw new Stalled(script, known.transcript());
            }
            return known.transcript();
        }
    }

    private <T> Subject<T> subject(Class<T> type) {
        return new Subject<>(type, script -> answers.play(script));
    }

    private boolean takes(Class<?> type, Object argument) {
        return MethodType.methodType(type).wrap().returnType().isInstance(argument)
                && (!(argument instanceof Script script) || script.calls().stream().allMatch(contract::holds));
    }

    /// The arguments of the call: the generated ones in order, and the subject where the property asks for it.
    private @Nullable Object[] withSubject(List<?> generated) {
        Parameter[] parameters = method.getParameters();
        @Nullable
        Object[] all = new Object[parameters.length];
        int next = 0;
        for (int i = 0; i < parameters.length; i++) {
            all[i] = isGenerated(parameters[i]) ? generated.get(next++) : subject;
        }
        return all;
    }

    private static boolean isGenerated(Parameter parameter) {
        return parameter.isAnnotationPresent(ForAll.class);
    }
}
