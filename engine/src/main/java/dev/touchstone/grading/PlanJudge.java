package dev.touchstone.grading;

import dev.touchstone.properties.Concurrent;
import dev.touchstone.properties.Fault;
import dev.touchstone.properties.Judging;
import dev.touchstone.properties.PlanSample;
import dev.touchstone.script.Exploration;
import dev.touchstone.script.Plan;
import dev.touchstone.script.Schedule;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// Checks one concurrent property against one submission: draws plans, has their schedules explored in the subject, and
/// judges the histories here. For one thread.
final class PlanJudge {

    /// How many schedules of a smaller plan are run to see whether it fails too.
    private static final int SHRINK_SCHEDULES = 200;

    /// The same for a plan that makes the same calls with simpler arguments, when the same schedule shows nothing.
    private static final int ARGUMENT_SCHEDULES = 40;

    /// How many smaller plans are tried, at most.
    private static final int SHRINKS_MAX = 150;

    /// How many schedules of the smallest plan are tried for a simpler one, at most.
    private static final int SCHEDULES_MAX = 60;

    /// After how many deaths of the subject no smaller plan is looked for.
    private static final int DEATHS_MAX = 2;

    /// One in so many of the schedules that are wanted must have been run, or all that there are, for a plan to hold...
    private static final int ENOUGH_SHARE = 8;

    /// ... but no more than so many.
    private static final int ENOUGH_MAX = 50;

    static final Duration SHRINK_TIME_MAX = Duration.ofSeconds(10);

    /// The calls of one plan take too many steps for enough schedules.
    static final class TooFew extends RuntimeException {
        private TooFew(int schedules) {
            super("only %d schedules of a plan could be run".formatted(schedules));
        }
    }

    /// What a wrong plan showed.
    ///
    /// @param schedule that leads to it
    record Broken(Plan plan, Schedule schedule, Fault fault) {

        /// Whether the same kind of thing is wrong.
        boolean isLike(Broken other) {
            return fault.getClass() == other.fault.getClass();
        }
    }

    /// How much was explored.
    ///
    /// @param plans that were run; one that is drawn again is not, if every schedule of it has been
    /// @param exhausted how many of them were run under every schedule
    /// @param schedules of all plans together
    /// @param complete the number of forced switches up to which every schedule of every plan was run
    record Explored(int plans, int exhausted, int schedules, int complete) {}

    private final Concurrent<?> property;
    private final Session session;
    private final Duration shrinkTime;

    /// Plans every schedule of which has been run and was right: to run one again would show the same.
    private final Set<Plan> exhausted = new HashSet<>();
    private int plans;
    private int schedules;
    private int complete = Exploration.ALL;
    private int deaths;
    private boolean outOfTime;

    /// @param shrinkTime processor time for finding a smaller plan
    PlanJudge(Method property, Session session, Duration shrinkTime) {
        this.property = concurrent(property);
        this.session = session;
        this.shrinkTime = shrinkTime;
    }

    /// Whether a method of a properties class is a concurrent property; a private one is a part of others.
    static boolean judges(Method property) {
        return property.getReturnType() == Concurrent.class && !Modifier.isPrivate(property.getModifiers());
    }

    /// How many plans a property draws; empty for one without threads.
    static OptionalInt plans(Method property) {
        return judges(property) ? OptionalInt.of(concurrent(property).plans()) : OptionalInt.empty();
    }

    private static Concurrent<?> concurrent(Method method) {
        try {
            return (Concurrent<?>) JqwikScope.value(method);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot use property \"%s\" of \"%s\""
                    .formatted(method.getName(), method.getDeclaringClass().getName()), e);
        }
    }

    Explored explored() {
        return new Explored(plans, exhausted.size(), schedules, complete);
    }

    /// How many plans are drawn.
    int plans() {
        return property.plans();
    }

    /// The question for one run in detail.
    Exploration.Watch watching(Plan plan, Schedule schedule) {
        return new Exploration.Watch(plan, schedule, property.guards());
    }

    boolean takes(Plan plan) {
        return property.takes(plan);
    }

    /// Runs plans until one is wrong, and finds the smallest like it.
    ///
    /// @param wanted how many plans
    /// @param shrinks whether a smaller one is looked for
    /// @throws TooFew if one plan takes too long
    Optional<Broken> check(long seed, int wanted, boolean shrinks) {
        try (var _ = JqwikScope.enter()) {
            var random = new Random(seed);
            for (int i = 0; i < wanted; i++) {
                PlanSample sample = JqwikScope.locked(() -> property.draw(random));
                if (exhausted.contains(sample.plan())) {
                    continue;
                }
                plans++;
                Optional<Broken> broken = explore(sample.plan(), seed + i, property.schedules());
                if (broken.isPresent()) {
                    return shrinks ? Optional.of(shrink(sample, broken.get(), seed)) : broken;
                }
            }
            return Optional.empty();
        }
    }

    /// Runs one schedule, and if that is right, others of the same plan.
    Optional<Broken> once(Plan plan, Schedule schedule) {
        plans++;
        Optional<Broken> same = run(plan, schedule);
        return same.isPresent() ? same : explore(plan, 0, property.schedules());
    }

    /// What is wrong with one schedule.
    Optional<Broken> run(Plan plan, Schedule schedule) {
        Exploration.Watched watched = session.watch(watching(plan, schedule));
        schedules++;
        return property.judging(plan).judge(watched.history())
                .map(fault -> new Broken(plan, watched.schedule(), fault));
    }

    private Optional<Broken> explore(Plan plan, long seed, int schedulesMax) {
        Exploration exploration = session
                .explore(new Exploration.Question(plan, seed, schedulesMax, property.guards()));
        schedules += exploration.schedules();
        complete = Math.min(complete, exploration.complete());
        Judging judging = property.judging(plan);
        var broken = new ArrayList<Broken>();
        for (Exploration.Found found : exploration.found()) {
            judging.judge(found.history())
                    .ifPresent(fault -> broken.add(new Broken(plan, found.schedule(), fault)));
        }
        if (broken.isEmpty() && exploration.complete() == Exploration.ALL) {
            exhausted.add(plan);
        }
        if (broken.isEmpty() && !isEnough(exploration, schedulesMax)) {
            throw new TooFew(exploration.schedules());
        }
        return broken.stream().min(Comparator.comparingInt((Broken each) -> each.fault().rank())
                .thenComparingInt(each -> each.schedule().switches()));
    }

    private static boolean isEnough(Exploration exploration, int schedulesMax) {
        return exploration.complete() == Exploration.ALL
                || exploration.schedules() >= Math.min(schedulesMax / ENOUGH_SHARE, ENOUGH_MAX);
    }

    private Broken shrink(PlanSample sample, Broken broken, long seed) {
        session.allow(shrinkTime);
        PlanSample smallest = sample;
        Broken best = broken;
        Set<Plan> tried = new HashSet<>();
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            List<PlanSample> candidates = JqwikScope.locked(smallest.simpler()::toList);
            for (PlanSample candidate : candidates) {
                if (tried.size() >= SHRINKS_MAX || isShrinkingOver()) {
                    return simplest(best);
                }
                Plan plan = candidate.plan();
                Broken known = best;
                Optional<Broken> again = tried.add(plan)
                        ? unlessLost(() -> again(plan, seed, known))
                        : Optional.empty();
                if (again.isPresent()) {
                    smallest = candidate;
                    best = again.get();
                    smaller = true;
                    break;
                }
            }
        }
        return simplest(best);
    }

    private Optional<Broken> again(Plan plan, long seed, Broken broken) {
        boolean sameCalls = plan.callsTheSameAs(broken.plan());
        Optional<Broken> same = sameCalls ? run(plan, broken.schedule()).filter(broken::isLike) : Optional.empty();
        return same.isPresent()
                ? same
                : explore(plan, seed, sameCalls ? ARGUMENT_SCHEDULES : SHRINK_SCHEDULES).filter(broken::isLike);
    }

    private boolean isShrinkingOver() {
        return outOfTime || deaths >= DEATHS_MAX;
    }

    private Optional<Broken> unlessLost(Supplier<Optional<Broken>> smaller) {
        try {
            return smaller.get();
        } catch (Session.Killed e) {
            deaths++;
        } catch (Session.OutOfTime e) {
            outOfTime = true;
        } catch (TooFew e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /// The same plan with a schedule that changes threads less often.
    private Broken simplest(Broken broken) {
        Broken best = broken;
        int left = SCHEDULES_MAX;
        for (int i = best.schedule().choices().size() - 1; i >= 0 && left > 0 && !isShrinkingOver(); i--) {
            if (i < best.schedule().choices().size() && best.schedule().choices().get(i) != 0) {
                left--;
                Schedule simpler = best.schedule().with(i, 0, best.schedule().choices().size());
                Broken known = best;
                best = unlessLost(() -> run(known.plan(), simpler).filter(known::isLike)).orElse(best);
            }
        }
        return best;
    }
}
