package dev.touchstone.subject;

import dev.touchstone.scheduled.Accesses;
import dev.touchstone.scheduled.Decisions;
import dev.touchstone.scheduled.Fiber;
import dev.touchstone.scheduled.Scheduler;
import dev.touchstone.script.Actor;
import dev.touchstone.script.Answers;
import dev.touchstone.script.Call;
import dev.touchstone.script.Exploration;
import dev.touchstone.script.History;
import dev.touchstone.script.Methods;
import dev.touchstone.script.Moment;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Plan;
import dev.touchstone.script.Schedule;
import dev.touchstone.script.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Runs plans under many schedules and collects the histories.
///
/// Schedules are run in the order of how often they take the turn away from a thread that could go on, as mistakes need
/// few of these (Musuvathi and Qadeer, "Iterative Context Bounding", 2007); what is left of the bound goes to schedules
/// at random. For one thread.
final class Explorer {

    /// One in so many schedules is left for those at random, when the others do not fit.
    private static final int RANDOM_SHARE = 5;

    /// How many different histories one exploration tells, at most.
    static final int HISTORIES_MAX = 400;

    /// How many places all runs in order may pass where threads could change: some tenths of a second. Whoever waits by
    /// looking again and again passes thousands in one run.
    static final long POINTS_MAX = 300_000;

    /// How many branches wait to be run, at most.
    static final int BRANCHES_MAX = 100_000;

    private final Actor actor;
    private final Methods methods;
    private final long stepsPerRun;
    private final Fiber fibers;

    /// @param fibers any fiber, to make others of
    Explorer(Actor actor, Methods methods, long stepsPerRun, Fiber fibers) {
        this.actor = actor;
        this.methods = methods;
        this.stepsPerRun = stepsPerRun;
        this.fibers = fibers;
    }

    /// A schedule to run: what another one chose up to a place, then something else there.
    private record Branch(int[] chosen, int length, int other) {

        static final Branch ROOT = new Branch(new int[0], 0, 0);

        /// Whether it leaves nothing: choice 0 is never another one.
        boolean isRoot() {
            return other == 0;
        }

        int[] choices() {
            int[] choices = Arrays.copyOf(chosen, length + 1);
            choices[length] = other;
            return choices;
        }
    }

    /// One run and how it went.
    private record Run(Decisions decisions, History history, int points, long steps) {}

    /// Explores the schedules of a plan: coarse ones, and if those show a race, fine ones too.
    Exploration explore(Exploration.Question question) {
        run(question.plan(), question.guards(), Decisions.of(), false, null);
        var found = new ArrayList<Exploration.Found>();
        var distinct = new Distinct(question.plan().calls().size());
        var search = new Search(question, false, found, distinct);
        int complete = search.run();
        int runs = search.runs;
        if (search.raced) {
            var closer = new Search(question, true, found, distinct);
            complete = Math.min(complete, closer.run());
            runs += closer.runs;
        }
        return new Exploration(found, runs, complete);
    }

    /// Runs one schedule and notes all that happens.
    Exploration.Watched watch(Exploration.Watch question) {
        run(question.plan(), question.guards(), Decisions.of(), false, null);
        var moments = new ArrayList<Moment>();
        boolean fine = question.schedule().fine();
        Run watched = run(question.plan(), question.guards(), Decisions.of(ints(question.schedule())), fine, moments);
        return new Exploration.Watched(schedule(fine, watched.decisions()), watched.history(), moments);
    }

    private static int[] ints(Schedule schedule) {
        return schedule.choices().stream().mapToInt(Integer::intValue).toArray();
    }

    private static Schedule schedule(boolean fine, Decisions decisions) {
        return new Schedule(fine, IntStream.of(decisions.all()).boxed().toList());
    }

    /// The search for the histories of one plan.
    private final class Search {

        private final Plan plan;
        private final List<String> guards;
        private final boolean fine;
        private final long seed;
        private final int runsMax;
        private final List<Exploration.Found> found;
        private final Distinct distinct;

        /// Branches by how many turns they take away.
        private final List<Deque<Branch>> waiting = new ArrayList<>();
        private int branches;
        private int runs;
        private long points;
        private long steps;
        private boolean raced;
        private boolean ended;

        Search(Exploration.Question question, boolean fine, List<Exploration.Found> found, Distinct distinct) {
            plan = question.plan();
            guards = question.guards();
            this.fine = fine;
            this.found = found;
            this.distinct = distinct;
            seed = question.seed();
            runsMax = question.schedulesMax();
            add(0, Branch.ROOT);
        }

        /// @return up to how many turns taken away everything was run
        int run() {
            int inOrder = Math.max(runsMax - runsMax / RANDOM_SHARE, 1);
            int cost = 0;
            boolean dropped = false;
            while (cost < waiting.size() && runs < inOrder && isLeft(1)) {
                Branch next = waiting.get(cost).pollFirst();
                if (next == null) {
                    cost++;
                } else {
                    branches--;
                    dropped |= branch(next, cost);
                }
            }
            if (cost == waiting.size() && !dropped && !ended) {
                return Exploration.ALL;
            }
            points = 0;
            steps = 0;
            if (!ended) {
                note(Decisions.inTurn());
            }
            for (long i = 0; runs < runsMax && isLeft(RANDOM_SHARE); i++) {
                note(Decisions.random(seed * 31 + i));
            }
            return dropped ? 0 : cost - 1;
        }

        /// Whether more may be run: what is not run in order has a budget of its own.
        private boolean isLeft(int share) {
            return !ended && points <= POINTS_MAX / share && steps <= Exploration.STEPS_MAX / share;
        }

        /// Runs a branch and adds those that leave it later.
        ///
        /// @return whether some did not fit
        private boolean branch(Branch branch, int cost) {
            Decisions made = note(branch.isRoot() ? Decisions.of() : Decisions.of(branch.choices()));
            int[] chosen = null;
            for (int i = branch.isRoot() ? 0 : branch.length() + 1; i < made.length(); i++) {
                for (int other = 1; other < made.options(i); other++) {
                    if (branches >= BRANCHES_MAX) {
                        return true;
                    }
                    if (chosen == null) {
                        chosen = IntStream.range(0, made.length()).map(made::chosen).toArray();
                    }
                    add(made.forces(i) ? cost + 1 : cost, new Branch(chosen, i, other));
                }
            }
            return false;
        }

        private void add(int cost, Branch branch) {
            while (waiting.size() <= cost) {
                waiting.add(new ArrayDeque<>());
            }
            waiting.get(cost).addLast(branch);
            branches++;
        }

        private Decisions note(Decisions decisions) {
            Run run = Explorer.this.run(plan, guards, decisions, fine, null);
            runs++;
            points += run.points();
            steps += run.steps();
            raced |= run.history().race().isPresent();
            if (distinct.isNew(run.history())) {
                found.add(new Exploration.Found(schedule(fine, run.decisions()), run.history()));
            }
            ended |= run.history().end() == History.End.STEPS || found.size() >= HISTORIES_MAX;
            return run.decisions();
        }
    }

    private Run run(Plan plan, List<String> guards, Decisions decisions, boolean fine,
            @Nullable List<Moment> moments) {
        var scheduler = new Scheduler(fibers, decisions, fine, moments);
        var playing = new Playing(plan, guards, scheduler);
        Steps.start(stepsPerRun);
        History.End end = scheduler.run(playing);
        end = end == History.End.STUCK && Steps.exhausted() ? History.End.STEPS : end;
        long steps = Steps.used();
        Steps.unlimit();
        return new Run(decisions, new History(playing.construction, scheduler.events(), end,
                Optional.ofNullable(scheduler.race())), scheduler.points(), steps);
    }

    /// Makes the calls of a plan: the first thread of a run.
    private final class Playing implements Runnable {

        private final Plan plan;
        private final List<String> guards;
        private final Scheduler scheduler;
        private final Answers answers = new Answers();
        private Outcome construction = new Outcome.Stopped(Outcome.Stopped.Reason.STEPS, List.of());
        private @Nullable Object instance;

        Playing(Plan plan, List<String> guards, Scheduler scheduler) {
            this.plan = plan;
            this.guards = guards;
            this.scheduler = scheduler;
        }

        @Override
        public void run() {
            try {
                instance = actor.construct(arguments(plan.arguments()));
            } catch (Throwable e) {
                stopIfExhausted();
                construction = answers.threw(e);
                return;
            }
            stopIfExhausted();
            construction = new Outcome.Done();
            int next = play(plan.before(), 0);
            var threads = new ArrayList<Runnable>();
            for (List<Call> calls : plan.threads()) {
                int first = next;
                threads.add(() -> play(calls, first));
                next += calls.size();
            }
            scheduler.together(threads);
            play(plan.after(), next);
        }

        private int play(List<Call> calls, int first) {
            for (int i = 0; i < calls.size(); i++) {
                Call call = calls.get(i);
                @Nullable
                Object[] arguments = arguments(call.arguments());
                scheduler.began(first + i);
                Outcome outcome = outcome(call, arguments);
                stopIfExhausted();
                if (guards.contains(call.method()) && isThrough(outcome)) {
                    Accesses.guarded();
                }
                scheduler.ended(first + i, outcome);
            }
            return first + calls.size();
        }

        private Outcome outcome(Call call, @Nullable Object[] arguments) {
            try {
                return answers.of(actor.call(methods.indexOf(call), Objects.requireNonNull(instance),
                        arguments));
            } catch (Throwable e) {
                return answers.threw(e);
            }
        }

        /// A method that answers false has let nobody through, nor has one that threw.
        private static boolean isThrough(Outcome outcome) {
            return !(outcome instanceof Outcome.Threw) && !outcome.equals(new Outcome.Returned(new Value.Flag(false)));
        }

        private void stopIfExhausted() {
            if (Steps.exhausted()) {
                scheduler.stop(History.End.STEPS);
            }
        }

        private @Nullable Object[] arguments(List<Value> values) {
            @Nullable
            Object[] arguments = new Object[values.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = CountedCopies.argument(values.get(i));
            }
            return arguments;
        }
    }
}
