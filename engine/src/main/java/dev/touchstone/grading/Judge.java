package dev.touchstone.grading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;

/// Checks one property against one submission: jqwik generates the arguments, the property plays scripts with them on
/// the subject, and a failing sample is shrunk. For one thread.
///
/// jqwik's own runner is left out. Its generators and shrinkables do the work, but a judge needs the sample as a value:
/// to shrink it within a bound, to play it again in a fresh process, and to put it into a replay token.
final class Judge {

    /// How many smaller samples are tried, at most. A count and not a time, so that every machine ends with the same
    /// counterexample.
    static final int SHRINKS_MAX = 2_000;

    /// How many steps they may take together: some seconds.
    static final long SHRINK_STEPS_MAX = 500_000_000;

    /// How long they may take, however slow the machine is.
    static final Duration SHRINK_TIME_MAX = Duration.ofSeconds(30);

    /// How many processes may be used up while shrinking.
    static final int SHRINK_RESTARTS_MAX = 2;

    /// How many samples that the property assumes away are drawn for each that it takes.
    private static final int DISCARDS_PER_TRY_MAX = 10;

    /// What checking a property found.
    sealed interface Finding {

        int tries();

        record Held(int tries) implements Finding {}

        /// @param sample the arguments that break it, smallest first found
        /// @param values of the sample
        record Broken(int tries, List<Shrinkable<Object>> sample, List<Object> values, Attempt.Failed failure)
                implements
                    Finding {}
    }

    private final PropertyMethod property;
    private final Session session;
    private List<Object> lastTried = List.of();
    private int tries;

    Judge(PropertyMethod property, Session session) {
        this.property = property;
        this.session = session;
    }

    /// Tries samples until one breaks the property or enough have held.
    ///
    /// @throws Session.Halted if a script ran out of time, and the like of [Session#play]
    /// @throws IllegalStateException if the property itself fails
    Finding check(long seed) {
        return check(seed, property.tries());
    }

    /// Like [#check(long)], with so many tries.
    Finding check(long seed, int wanted) {
        tries = 0;
        try (var _ = JqwikScope.enter();
                var running = new Tries(property, session, samples(seed), wanted, Tries.WINDOW_MAX)) {
            for (var next = running.next(); next.isPresent(); next = running.next()) {
                Tries.Tried tried = next.get();
                lastTried = tried.values();
                if (tried.attempt() instanceof Attempt.Failed failure) {
                    return new Finding.Broken(tries + 1, tried.sample(), tried.values(), failure);
                }
                if (tried.attempt() instanceof Attempt.Lost(var reason)) {
                    throw reason;
                }
                tries += tried.attempt() instanceof Attempt.Held ? 1 : 0;
            }
        }
        if (tries == 0) {
            throw new IllegalStateException("property \"" + property.name() + "\" tried nothing");
        }
        return new Finding.Held(tries);
    }

    private Iterator<List<Shrinkable<Object>>> samples(long seed) {
        return Stream.generate(property.generator(seed)).limit((long) property.tries() * DISCARDS_PER_TRY_MAX)
                .iterator();
    }

    /// The smallest sample found that still breaks the property in the same way. Greedy: takes the first simpler sample
    /// that fails and goes on from there.
    Finding.Broken shrink(Finding.Broken broken) {
        try (var _ = JqwikScope.enter()) {
            session.allow(SHRINK_TIME_MAX);
            var budget = new ShrinkBudget(session.steps() + SHRINK_STEPS_MAX);
            Finding.Broken smallest = broken;
            Optional<Finding.Broken> next = Optional.of(broken);
            while (next.isPresent()) {
                smallest = next.get();
                next = smaller(smallest, budget);
            }
            return smallest;
        }
    }

    /// Checks the property once with these arguments.
    ///
    /// @return empty if it holds
    Optional<Attempt.Failed> once(List<?> arguments) {
        List<Shrinkable<Object>> sample = arguments.stream().map(Shrinkable::<Object>unshrinkable).toList();
        lastTried = Collections.unmodifiableList(new ArrayList<>(arguments));
        try (var alone = new Tries(property, session, List.of(sample).iterator(), 1, 1)) {
            return switch (alone.next().orElseThrow().attempt()) {
                case Attempt.Failed failure -> Optional.of(failure);
                case Attempt.Lost(var reason) -> throw reason;
                default -> Optional.empty();
            };
        }
    }

    /// How many tries have begun, the one that did not come back among them.
    int triesBegun() {
        return tries + 1;
    }

    /// The arguments of the last check, for when it did not come back.
    List<Object> lastTried() {
        return lastTried;
    }

    /// What is left of the bounds on shrinking, and what has been tried already.
    private static final class ShrinkBudget {

        private final Set<List<Object>> tried = new HashSet<>();
        private final long stepsMax;
        private int restarts = SHRINK_RESTARTS_MAX;
        private boolean ended;

        ShrinkBudget(long stepsMax) {
            this.stepsMax = stepsMax;
        }

        /// Takes off what one attempt cost.
        void spend(Tries.Tried spent) {
            tried.add(spent.values());
            restarts -= spent.attempt() instanceof Attempt.Lost ? 1 : 0;
        }

        void end() {
            ended = true;
        }

        boolean isLeft(long steps) {
            return !ended && tried.size() < SHRINKS_MAX && steps < stepsMax && restarts >= 0;
        }
    }

    private Optional<Finding.Broken> smaller(Finding.Broken broken, ShrinkBudget budget) {
        var samples = new SimplerSamples(broken.sample(), sample -> !budget.tried.contains(Tries.values(sample)));
        int window = broken.failure() instanceof Attempt.Stalled ? 1 : Tries.WINDOW_MAX;
        try (var running = new Tries(property, session, samples, Integer.MAX_VALUE, window)) {
            while (budget.isLeft(session.steps())) {
                Optional<Tries.Tried> next = next(running, budget);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                Tries.Tried tried = next.get();
                budget.spend(tried);
                if (tried.attempt() instanceof Attempt.Failed failure && failure.isLike(broken.failure())) {
                    return Optional.of(new Finding.Broken(broken.tries(), tried.sample(), tried.values(), failure));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Tries.Tried> next(Tries running, ShrinkBudget budget) {
        try {
            return running.next();
        } catch (Session.OutOfTime e) {
            budget.end();
            return Optional.empty();
        }
    }
}
