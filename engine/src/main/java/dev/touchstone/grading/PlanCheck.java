package dev.touchstone.grading;

import dev.touchstone.script.Exploration;
import dev.touchstone.script.Plan;
import dev.touchstone.script.Schedule;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// The check of a property that holds for whatever several threads do at the same time.
final class PlanCheck implements Check {

    /// A property catches what it finds within this part of its plans. Each is run many times, so there are few of them.
    static final int CATCHING_SHARE = 2;

    private final AuthoredCode code;
    private final Method property;
    private final Session session;
    private final PlanJudge judge;

    /// @param property a method that returns a [dev.touchstone.properties.Concurrent]
    PlanCheck(AuthoredCode code, Method property, Session session) {
        this.code = code;
        this.property = property;
        this.session = session;
        judge = new PlanJudge(property, session, PlanJudge.SHRINK_TIME_MAX);
    }

    @Override
    public Optional<Verdict> verdict(Grading grading, boolean confirm) {
        try {
            Optional<PlanJudge.Broken> broken = judge.check(grading.seed(property.getName()), judge.plans(), true);
            return verdict(grading, broken, confirm);
        } catch (PlanJudge.TooFew e) {
            return tooFew(grading);
        } finally {
            grading.tried(judge.explored().plans());
        }
    }

    @Override
    public OptionalInt catches(long seed, int share) {
        try {
            int plans = Math.max(judge.plans() / Math.min(share, CATCHING_SHARE), 1);
            return judge.check(seed, plans, false).isPresent()
                    ? OptionalInt.of(judge.explored().plans())
                    : OptionalInt.empty();
        } catch (Session.Killed | Session.OutOfTime | PlanJudge.TooFew e) {
            return OptionalInt.of(judge.explored().plans());
        }
    }

    @Override
    public Optional<Verdict> replay(Grading grading, List<Object> arguments) {
        if (arguments.size() != 2 || !(arguments.getFirst() instanceof Plan plan) || !judge.takes(plan)) {
            throw new ForeignArguments();
        }
        Schedule schedule = schedule(arguments.getLast()).orElseThrow(ForeignArguments::new);
        try {
            return verdict(grading, judge.once(plan, schedule), false);
        } catch (PlanJudge.TooFew e) {
            return tooFew(grading);
        }
    }

    /// The verdict for calls that take too long to be run under enough schedules.
    private Optional<Verdict> tooFew(Grading grading) {
        grading.failed(judge.explored().plans());
        return Optional.of(new Verdict.TimeLimitExceeded(
                new Verdict.Limit(Verdict.Limit.Unit.STEPS, Exploration.STEPS_MAX), Optional.empty()));
    }

    private static Optional<Schedule> schedule(Object argument) {
        return argument instanceof List<?> numbers && !numbers.isEmpty()
                && numbers.stream().allMatch(Integer.class::isInstance)
                        ? Optional.of(Schedule.ofNumbers(numbers.stream().map(Integer.class::cast).toList()))
                        : Optional.empty();
    }

    private Optional<Verdict> verdict(Grading grading, Optional<PlanJudge.Broken> found, boolean confirm) {
        PlanJudge.Explored explored = judge.explored();
        if (found.isEmpty()) {
            grading.held(explored);
            return Optional.empty();
        }
        PlanJudge.Broken broken = found.get();
        grading.failed(explored.plans());
        grading.replayable(List.of(broken.plan(), broken.schedule().toNumbers()));
        session.allow(PlanJudge.SHRINK_TIME_MAX);
        Exploration.Watched watched = session.watch(judge.watching(broken.plan(), broken.schedule()));
        Sites sites = ThreadWeaver.weave(grading.classes(), code.contract()).sites();
        Interleaving story = new InterleavingTeller(broken.plan(), sites, files(grading), watched)
                .tell(property.getName(), broken.fault());
        return Optional.of(new Verdict.Interleaved(
                confirm && !isSameInAFreshProcess(grading, broken, watched)
                        ? story.with(false, StaticState.fields(grading.classes()))
                        : story));
    }

    private static Set<String> files(Grading grading) {
        return grading.submission().files().stream()
                .map(file -> String.valueOf(Path.of(file.name()).getFileName())).collect(Collectors.toSet());
    }

    private boolean isSameInAFreshProcess(Grading grading, PlanJudge.Broken broken, Exploration.Watched watched) {
        grading.enter(Stage.CONFIRM);
        session.startOver();
        try {
            return session.watch(judge.watching(broken.plan(), broken.schedule())).equals(watched);
        } catch (Session.Killed e) {
            return false;
        }
    }
}
