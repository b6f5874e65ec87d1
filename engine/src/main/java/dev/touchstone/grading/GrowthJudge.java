package dev.touchstone.grading;

import dev.touchstone.properties.Disagreement;
import dev.touchstone.properties.Experiment;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Transcript;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks one growth property against one submission: plays the script of a few sizes and compares what the calls cost;
/// where they cost too much, plays the other sizes too and finds out how the cost grows. For one thread.
///
/// Nothing is random, so the finding is the same each time. The smallest size is played once without being measured,
/// because static initialisers count as well.
final class GrowthJudge {

    /// What checking a growth property found.
    sealed interface Finding {

        record Held(int sizes) implements Finding {}

        record TooSlow(Slowness slowness) implements Finding {}

        /// A call threw or answered wrongly, or used up the steps although costs grow no faster than promised.
        record Broken(Attempt.Failed failure) implements Finding {}
    }

    /// The growths of each class of properties, as long as the class is there: they keep the scripts that they record.
    private static final ClassValue<Map<Method, Growth<?>>> GROWTHS = new ClassValue<>() {
        @Override
        protected Map<Method, Growth<?>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private final String property;
    private final Growth<?> growth;
    private final Session session;
    private final Map<Integer, Measured> played = new TreeMap<>();

    /// The script of the smallest size that is known to use up all steps, and that size.
    private Attempt.@Nullable Stalled stalled;
    private int stalledSize;
    private boolean warm;

    /// @param property a method that returns a [Growth]
    GrowthJudge(Method property, Session session) {
        this.property = property.getName();
        this.session = session;
        growth = growth(property);
    }

    /// Whether this is the judge for a method of a properties class; a private one is a part of others.
    static boolean judges(Method property) {
        return property.getReturnType() == Growth.class && !Modifier.isPrivate(property.getModifiers());
    }

    /// Plays and measures.
    ///
    /// @throws Session.Halted if a script ran out of time, and the like of [Session#play]
    Finding check() {
        try {
            growth.decidingSizes().forEach(this::play);
            Optional<Growth.Operation> slow = growth.operations().stream().filter(this::isSuspect).findFirst();
            if (slow.isEmpty()) {
                return new Finding.Held(played.size());
            }
            growth.sizes().forEach(this::play);
            if (stalled != null && played.isEmpty()) {
                return new Finding.Broken(stalled);
            }
            Optional<Slowness> slowness = blamed().stream().filter(this::isSuspect).map(this::slowness)
                    .filter(each -> each.measured().compareTo(each.expected()) > 0).findFirst();
            if (slowness.isEmpty() && stalled != null) {
                return new Finding.Broken(stalled);
            }
            return slowness.<Finding>map(Finding.TooSlow::new).orElseGet(() -> new Finding.Held(played.size()));
        } catch (Disagreement e) {
            return new Finding.Broken(new Attempt.Broke(smaller(e)));
        }
    }

    /// What goes wrong at the smallest size at which something does.
    private Disagreement smaller(Disagreement found) {
        for (int size : growth.sizes()) {
            try {
                play(size);
            } catch (Disagreement e) {
                return e;
            }
        }
        return found;
    }

    /// The operations in the order in which they are suspected: that whose call was stopped comes first, because on it the
    /// steps went. Where too few sizes could be played to measure anything, no other is.
    private List<Growth.Operation> blamed() {
        if (stalled == null) {
            return growth.operations();
        }
        String method = stalled.script().calls().get(Math.max(stalled.transcript().steps().size() - 1, 0)).method();
        Stream<Growth.Operation> stopped = growth.operations().stream().filter(each -> each.method().equals(method));
        return played.size() < 2
                ? stopped.toList()
                : Stream.concat(stopped, growth.operations().stream().filter(each -> !each.method().equals(method)))
                        .toList();
    }

    private boolean isSuspect(Growth.Operation operation) {
        return stalled != null
                || !growth.keeps(operation,
                        growth.decidingSizes().stream().map(size -> point(operation, size)).toList());
    }

    private Slowness slowness(Growth.Operation operation) {
        List<Order.Point> points = played.keySet().stream().map(size -> point(operation, size)).toList();
        return new Slowness(property, operation.method(), operation.bound(), Growth.order(points), points,
                stopped());
    }

    private Order.Point point(Growth.Operation operation, int size) {
        Measured measured = played.get(size);
        if (measured == null) {
            throw new IllegalStateException("size " + size + " was not played");
        }
        return new Order.Point(size, measured.experiment().cost(operation, measured.transcript()));
    }

    /// Sizes above one that was stopped would be stopped too.
    private void play(int size) {
        if (played.containsKey(size) || (stalled != null && size >= stalledSize)) {
            return;
        }
        if (!warm) {
            session.play(growth.at(growth.sizes().getFirst()).script());
            warm = true;
        }
        Experiment experiment = growth.at(size);
        Transcript transcript = session.play(experiment.script());
        if (transcript.last().outcome() instanceof Outcome.Stopped) {
            stalled = new Attempt.Stalled(experiment.script(), transcript);
            stalledSize = size;
        } else {
            experiment.requireAnswers(transcript);
            played.put(size, new Measured(experiment, transcript));
        }
    }

    private Optional<Integer> stopped() {
        return stalled == null ? Optional.empty() : Optional.of(stalledSize);
    }

    private record Measured(Experiment experiment, Transcript transcript) {}

    private static Growth<?> growth(Method property) {
        return GROWTHS.get(property.getDeclaringClass()).computeIfAbsent(property, GrowthJudge::read);
    }

    private static Growth<?> read(Method property) {
        try {
            return (Growth<?>) JqwikScope.value(property);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read the growth property \"" + property.getName() + "\"", e);
        }
    }
}
