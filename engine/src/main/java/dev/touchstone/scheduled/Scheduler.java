package dev.touchstone.scheduled;

import dev.touchstone.script.History;
import dev.touchstone.script.Moment;
import dev.touchstone.script.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Runs the logical threads of one run in turns. For one run and one thread.
public final class Scheduler {

    /// How many places a run may pass where threads could change, before it is held to be endless.
    static final int POINTS_MAX = 4_000;

    /// How many places it may pass where nobody else could go on.
    private static final int ALONE_MAX = 20_000;

    /// How often the same read at the same place, while nothing changes, is a place to change: the others would find the
    /// same each time.
    private static final int CHANGING_VISITS_MAX = 4;

    /// The same for a lock that is entered or left at the same place: what is read under it may be another thing each time,
    /// as by whoever adds up element by element.
    private static final int CHANGING_LOCKS_MAX = 32;

    /// How often a thread may read the same at the same place, while nothing changes, before it is held to wait for a
    /// change. Loops that count read their bound each time.
    private static final int VISITS_MAX = 250;

    /// How many visits more, until it is asked whether it still waits.
    private static final int VISITS_MORE = 32;

    /// How often that may be a plain read before others go first. It need not wait: what it reads may be its own, and what
    /// others write while it reads is a race.
    private static final int PLAIN_VISITS_MAX = 2_000;

    /// How many places one thread may pass in a row while others could go on: whoever spins must not do so for ever.
    private static final int IN_A_ROW_MAX = 150;

    /// By how much that grows each time, so that two threads do not fall into step.
    private static final int IN_A_ROW_GROWTH = 37;

    /// How often threads may spin or wake up from a pause, one after the other, before nobody is expected to change anything
    /// any more.
    private static final int IDLE_MAX = 300;

    /// How often threads may wake up from a pause, because nobody else could go on, while no call begins or ends. They may
    /// change something each time, as whoever takes from a queue that is empty.
    private static final int NAPS_MAX = 120;

    /// One in so many pauses lasts until the last deadline of all: whoever sleeps shortly, again and again, keeps nobody
    /// from waking up who sleeps long.
    private static final int LONG_NAP = 16;

    /// Who waits longer, thirty days, waits for ever. So the clock of a run never overflows.
    private static final long WAIT_NANOS_MAX = 30L * 24 * 60 * 60 * 1_000_000_000;

    /// How many moments of a run are noted: far more than anybody is told.
    private static final int MOMENTS_MAX = 20_000;

    private static final Outcome DONE = new Outcome.Done();

    private static @Nullable Scheduler running;

    private final Fiber fibers;
    private final Decisions decisions;
    private final boolean fine;
    private final @Nullable List<Moment> moments;
    private final List<Strand> strands = new ArrayList<>();
    private final List<History.Event> events = new ArrayList<>();
    private final Strand[] options = new Strand[64];
    final Monitors.Table monitors = new Monitors.Table();
    final Accesses.Table accesses = new Accesses.Table();
    final Initialisers.Table initialisers = new Initialisers.Table();
    private Strand current;
    private @Nullable Strand next;
    private History.End end = History.End.STUCK;
    private History.@Nullable Race race;
    private int points;
    private int alone;
    private boolean wokeByItself;
    private long changes;
    private int idle;
    private int naps;
    private int inARowMax = IN_A_ROW_MAX;
    private long nanos = 1_000_000_000L;

    /// Threads that have not all ended. Asked at every place.
    private record AllDone(List<Strand> strands) implements Strand.Reason {

        @Override
        public boolean isOver() {
            for (int i = 0; i < strands.size(); i++) {
                if (!strands.get(i).done) {
                    return false;
                }
            }
            return true;
        }
    }

    /// @param fibers any fiber, to make others of
    /// @param fine whether threads may change at plain accesses too
    /// @param moments where to note what happens in detail
    @SuppressWarnings("NullAway.Init") // `current` is set before anything runs
    public Scheduler(Fiber fibers, Decisions decisions, boolean fine, @Nullable List<Moment> moments) {
        this.fibers = fibers;
        this.decisions = decisions;
        this.fine = fine;
        this.moments = moments;
    }

    /// Runs `main` and the threads that it starts until `main` has ended, or nobody can go on.
    public History.End run(Runnable main) {
        running = this;
        try {
            next = add(main);
            while (next != null) {
                current = next;
                current.fiber.run();
                if (current.fiber.isDone()) {
                    ended();
                }
            }
        } finally {
            running = null;
        }
        return end;
    }

    /// The calls that began and ended, so far.
    public List<History.Event> events() {
        return events;
    }

    /// How many places have been passed where threads could change.
    public int points() {
        return points;
    }

    public History.@Nullable Race race() {
        return race;
    }

    /// Starts one more thread, which knows what the current one knows.
    Strand start(Runnable body) {
        Strand strand = add(body);
        strand.clock.join(current.clock);
        current.clock.tick(current.number);
        return strand;
    }

    /// Starts threads for `bodies` and waits until they have ended.
    public void together(List<Runnable> bodies) {
        List<Strand> started = bodies.stream().map(this::start).toList();
        await(new AllDone(started), "", null);
        started.forEach(strand -> current.clock.join(strand.clock));
    }

    /// Says that the current thread makes a call of the plan.
    public void began(int call) {
        point(0);
        naps = 0;
        current.fresh = true;
        current.call = call;
        current.lookTold = false;
        current.spinTold = false;
        current.spin = null;
        current.blockTold = false;
        current.waitedInVain = false;
        current.optimistic = false;
        events.add(new History.Event(History.Kind.BEGAN, call, DONE));
        note(Moment.Kind.BEGAN, call, -1, "", "");
    }

    /// Says that the call has ended.
    public void ended(int call, Outcome outcome) {
        naps = 0;
        if (current.spin != null && current.spin.isOpen()) {
            tellThatItSpins(current);
        }
        current.spin = null;
        events.add(new History.Event(History.Kind.ENDED, call, outcome));
        note(Moment.Kind.ENDED, call, -1, "", "");
        current.call = -1;
        current.fresh = false;
    }

    /// Ends the run where it is.
    public void stop(History.End how) {
        end = how;
        next = null;
        fibers.suspend();
        throw new IllegalStateException("a run that has ended cannot be left here");
    }

    static Scheduler running() {
        return Objects.requireNonNull(running, "no run is in progress");
    }

    static boolean isRunning() {
        return running != null;
    }

    Strand current() {
        return current;
    }

    List<Strand> strands() {
        return strands;
    }

    boolean isFine() {
        return fine;
    }

    boolean isWatched() {
        return moments != null;
    }

    void at(int place) {
        current.site = place;
    }

    int site() {
        return current.site;
    }

    long nanos() {
        return nanos;
    }

    void pass(long time) {
        nanos += time;
    }

    /// When so much time has passed from now on; [Strand#NEVER] where nobody is expected to wait for that.
    long deadlineIn(long time) {
        return time > WAIT_NANOS_MAX ? Strand.NEVER : nanos + time;
    }

    /// Says that something has changed that others may have waited for.
    void changed() {
        changes++;
        idle = 0;
    }

    /// A place where another thread may go on, before the current one asks for a lock.
    void beforeLock(Object lock) {
        current.lookedAt = 0;
        pass(System.identityHashCode(lock), CHANGING_LOCKS_MAX);
    }

    /// A place where another thread may go on, before the current one lets go of a lock. Where it has written nothing since
    /// it let go of one, that is like a read.
    void beforeRelease(Object lock) {
        current.lookedAt = 0;
        pass(current.hasWritten ? 0 : System.identityHashCode(lock) + 1, CHANGING_LOCKS_MAX);
    }

    /// Says that the current thread has let go of a lock. If it has written nothing meanwhile, others find what they would
    /// have found.
    ///
    /// @param isSeen whether others can see the lock itself, without waiting for it
    void released(boolean isSeen) {
        if (current.hasWritten || isSeen) {
            current.hasWritten = false;
            changed();
        }
    }

    void raced(History.Access first, History.Access second) {
        if (race == null) {
            race = new History.Race(first, second);
        }
    }

    /// A place where another thread may go on.
    ///
    /// @param key tells apart what is read at the current site; 0 where nothing is read
    void point(int key) {
        current.lookedAt = 0;
        pass(key, CHANGING_VISITS_MAX);
    }

    /// Like [#point], where a variable is read that somebody may write.
    void look(int key) {
        current.lookedAt = key;
        pass(key, CHANGING_VISITS_MAX);
    }

    /// @param changingMax how many visits are places to change
    private void pass(int key, int changingMax) {
        Strand me = current;
        me.places++;
        int place = 31 * key + me.site;
        int visits = key == 0 ? 1 : me.visits(place, changes);
        if (visits > VISITS_MAX) {
            me.forget(place, VISITS_MAX - VISITS_MORE);
            spin();
        } else {
            mayChange(me, visits <= changingMax);
        }
    }

    /// Says that the current thread writes a variable at which others may look again and again.
    ///
    /// @param key as in [#look]
    void wrote(int key) {
        for (int i = 0; i < strands.size(); i++) {
            Strand strand = strands.get(i);
            Spin spin = strand.spin;
            if (spin != null && strand != current && spin.isAt(key)) {
                if (!spin.isBrief(current)) {
                    tellThatItSpins(strand);
                }
                spin.end();
            }
        }
    }

    /// A plain read.
    ///
    /// @param key as in [#point]
    /// @param changes whether it is a place where another thread may go on
    void plainRead(int key, boolean changes) {
        Strand me = current;
        int place = 31 * key + me.site;
        int visits = me.visits(place, this.changes);
        if (visits > PLAIN_VISITS_MAX) {
            me.forget(place, 1);
            if (early(others(me)) > 0) {
                giveWay(me);
            }
        } else if (changes) {
            mayChange(me, visits <= CHANGING_VISITS_MAX);
        }
    }

    private void mayChange(Strand me, boolean isPlace) {
        if (me.fresh) {
            me.fresh = false;
        } else if (isPlace) {
            change(me);
        }
    }

    private void change(Strand me) {
        int others = early(others(me));
        if (others == 0) {
            if (++alone > ALONE_MAX) {
                stop(endless());
            }
            return;
        }
        if (++points > POINTS_MAX) {
            stop(endless());
        }
        int choice;
        if (++me.passed > inARowMax) {
            inARowMax += IN_A_ROW_GROWTH;
            choice = 1 + decisions.choose(others, false);
        } else {
            choice = decisions.choose(others + 1, true);
        }
        if (choice > 0) {
            turnTo(options[choice - 1]);
        }
    }

    /// The current thread reads the same again and again: others go first.
    void spin() {
        if (++points > POINTS_MAX) {
            stop(endless());
        }
        look(current);
        giveWay(current);
    }

    /// Notes that a thread reads the same again and again, and whether it may do so until somebody makes another call.
    private void look(Strand me) {
        Spin spin = me.spin;
        if (spin == null) {
            spin = new Spin(strands);
            me.spin = spin;
            tellThatItLooks(me);
        }
        spin.lookAt(me.lookedAt);
        if (me.lookedAt == 0 || !mayEndSoon(spin, me)) {
            tellThatItSpins(me);
        }
    }

    private boolean mayEndSoon(Spin spin, Strand me) {
        for (int i = 0; i < strands.size(); i++) {
            Strand strand = strands.get(i);
            if (strand != me && canGoOn(strand) && spin.isBrief(strand)) {
                return true;
            }
        }
        return false;
    }

    private void tellThatItLooks(Strand strand) {
        if (strand.call >= 0 && !strand.lookTold) {
            strand.lookTold = true;
            events.add(new History.Event(History.Kind.LOOKS, strand.call, DONE));
            if (moments != null) {
                moments.add(new Moment(Moment.Kind.SPINS, strand.number, strand.site, 0, -1, "", ""));
            }
        }
    }

    private void tellThatItSpins(Strand strand) {
        tellThatItLooks(strand);
        if (strand.call >= 0 && !strand.spinTold) {
            strand.spinTold = true;
            events.add(new History.Event(History.Kind.SPINS, strand.call, DONE));
        }
    }

    /// Others go first, until one of them has changed something or they cannot go on.
    private void giveWay(Strand me) {
        me.spinning = true;
        me.seenChanges = changes;
        turnToAnother();
        me.spinning = false;
    }

    /// Whoever is not asleep looked again and again in the end.
    private History.End endless() {
        for (Strand strand : strands) {
            if (!strand.done && (strand.reason == null || strand.deadline != Strand.NEVER)) {
                tellThatItSpins(strand);
            }
        }
        return History.End.ENDLESS;
    }

    /// Waits until `reason` is over.
    ///
    /// @param what it does, for people
    /// @param about the object that it waits at
    void await(Strand.Reason reason, String what, @Nullable Object about) {
        awaitUntil(Strand.NEVER, reason, what, about);
    }

    /// Waits until `reason` is over or it is `deadline`. Whoever waits so again, in the same call, looks again and again
    /// with a pause in between.
    ///
    /// @return whether it is over
    boolean awaitUntil(long deadline, Strand.Reason reason, String what, @Nullable Object about) {
        Strand me = current;
        me.timedOut = false;
        if (me.waitedInVain && deadline != Strand.NEVER && !reason.isOver()) {
            tellThatItSpins(me);
        }
        if (nanos >= deadline && !reason.isOver()) {
            point(System.identityHashCode(about == null ? me : about));
        }
        while (!reason.isOver()) {
            if (me.timedOut || nanos >= deadline) {
                me.timedOut = false;
                me.waitedInVain = true;
                return false;
            }
            blocked(me, reason, what, about);
            if (deadline != Strand.NEVER && others(me) > 0 && isLate()) {
                nanos = deadline;
                continue;
            }
            me.reason = reason;
            me.deadline = deadline;
            turnToAnother();
            me.reason = null;
            me.deadline = Strand.NEVER;
        }
        return true;
    }

    /// Whether the others, who could go on, do so only after a deadline.
    private boolean isLate() {
        if (++points > POINTS_MAX) {
            stop(endless());
        }
        return decisions.happens();
    }

    /// Whether the current thread, which begins to wait, wakes up although nobody woke it, which Java allows. That is tried
    /// once in a run: whoever does not look again what it waited for is found by one.
    ///
    /// @param what it does, for people
    /// @param about the object that it waits at
    boolean wakesByItself(String what, @Nullable Object about) {
        if (wokeByItself || !decisions.happens()) {
            return false;
        }
        wokeByItself = true;
        note(Moment.Kind.WOKE, accesses.number(about), -1, what, "");
        return true;
    }

    private void blocked(Strand me, Strand.Reason reason, String what, @Nullable Object about) {
        if (me.call >= 0 && !me.blockTold) {
            me.blockTold = true;
            events.add(new History.Event(History.Kind.BLOCKED, me.call, DONE));
        }
        if (moments != null && !what.isEmpty()) {
            Strand holder = reason.holder();
            note(Moment.Kind.BLOCKED, accesses.number(about), holder == null ? -1 : holder.number, what, "");
        }
    }

    /// Notes something that the current thread does.
    void note(Moment.Kind kind, int object, int other, String what, String value) {
        if (moments != null && moments.size() < MOMENTS_MAX) {
            moments.add(new Moment(kind, current.number, current.site, object, other, what, value));
        }
    }

    /// One of `count`, where who waits longest is the first.
    int choose(int count) {
        return count < 2 ? 0 : decisions.choose(count, true);
    }

    private Strand add(Runnable body) {
        var strand = new Strand(strands.size(), fibers.of(body));
        if (strands.size() >= options.length - 1) {
            throw new OutOfMemoryError("too many threads");
        }
        strands.add(strand);
        changed();
        return strand;
    }

    private void ended() {
        current.done = true;
        current.clock.tick(current.number);
        note(Moment.Kind.GONE, 0, -1, "", "");
        changed();
        if (strands.getFirst().done) {
            end = History.End.DONE;
            next = null;
        } else {
            next = another();
        }
    }

    private void turnToAnother() {
        Strand other = another();
        if (other == null) {
            fibers.suspend();
            throw new IllegalStateException("a run that has ended cannot be left here");
        }
        if (other != current) {
            turnTo(other);
        }
    }

    private void turnTo(Strand other) {
        Strand me = current;
        if (!canGoOn(other) && other.deadline != Strand.NEVER) {
            nanos = Math.max(nanos, other.deadline);
            other.timedOut = true;
        }
        next = other;
        other.passed = 0;
        if (!fibers.suspend()) {
            next = me;
        }
    }

    /// Who goes on when the current thread does not; null when the run is over.
    private @Nullable Strand another() {
        int count = others(current);
        if (count == 0 && canGoOn(current)) {
            return current;
        }
        if (count == 0) {
            int awake = afterDeadline();
            count = awake == 0 ? spinners() : awake;
            if (count > 0 && (++idle > IDLE_MAX || naps > NAPS_MAX)) {
                end = endless();
                count = 0;
            }
        }
        if (count == 0) {
            next = null;
            return null;
        }
        return options[count == 1 ? 0 : decisions.choose(count, false)];
    }

    /// Puts the others that can go on into [#options], the next in turn first.
    private int others(Strand me) {
        int count = 0;
        int size = strands.size();
        for (int i = 1; i < size; i++) {
            int next = me.number + i;
            Strand strand = strands.get(next < size ? next : next - size);
            if (canGoOn(strand)) {
                options[count++] = strand;
            }
        }
        return count;
    }

    /// Adds to the `count` threads in [#options] those that wait until a deadline: it may have come.
    private int early(int count) {
        int all = count;
        for (int i = 0; i < strands.size(); i++) {
            Strand strand = strands.get(i);
            if (!strand.done && strand.deadline != Strand.NEVER && !canGoOn(strand)) {
                options[all++] = strand;
            }
        }
        return all;
    }

    private boolean canGoOn(Strand strand) {
        if (strand.done || (strand.spinning && strand.seenChanges == changes)) {
            return false;
        }
        Strand.Reason reason = strand.reason;
        return reason == null || strand.timedOut || strand.deadline <= nanos || reason.isOver();
    }

    /// Nobody can go on: lets time pass until a deadline, mostly the first.
    private int afterDeadline() {
        boolean isLong = (naps + 1) % LONG_NAP == 0;
        Strand woken = null;
        for (Strand strand : strands) {
            if (!strand.done && strand.deadline != Strand.NEVER
                    && (woken == null || strand.deadline < woken.deadline != isLong)) {
                woken = strand;
            }
        }
        if (woken == null) {
            return 0;
        }
        naps++;
        nanos = Math.max(nanos, woken.deadline);
        woken.timedOut = true;
        options[0] = woken;
        changes++;
        return 1;
    }

    /// Nobody can go on but those that spin.
    private int spinners() {
        int count = 0;
        for (int i = 1; i <= strands.size(); i++) {
            Strand strand = strands.get((current.number + i) % strands.size());
            if (!strand.done && strand.spinning) {
                options[count++] = strand;
            }
        }
        if (count == 0) {
            end = History.End.STUCK;
        }
        return Math.min(count, 1);
    }
}
