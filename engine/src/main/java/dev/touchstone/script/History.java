package dev.touchstone.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What could be seen of one run of a [Plan]: when calls began and ended, with which answers.
///
/// @param construction how the constructor ended; where it threw or did not end, nothing follows
/// @param events in the order in which they happened
/// @param end how the run ended
/// @param race two accesses that nothing orders, the first such pair
public record History(Outcome construction, List<Event> events, End end, Optional<Race> race) {

    /// How a run ended.
    public enum End {
        /// Every call of the plan has ended.
        DONE,
        /// Nobody could go on, and not every call had ended.
        STUCK,
        /// Threads went on and on, none of them alone, and their calls did not end.
        ENDLESS,
        /// The steps of a run were used up.
        STEPS
    }

    /// What happened to a call.
    public enum Kind {
        BEGAN,
        /// It ended, see [Event#outcome].
        ENDED,
        /// It cannot go on before another thread does something.
        BLOCKED,
        /// It reads the same again and again.
        LOOKS,
        /// It does so until another thread, which was not about to, changes it.
        SPINS
    }

    /// @param call its place in [Plan#calls]
    /// @param outcome [Outcome.Done] unless the call ended
    public record Event(Kind kind, int call, Outcome outcome) {}

    /// Two accesses to one variable by two threads, at least one of which writes, neither of which happens before the
    /// other.
    ///
    /// @param first the one that was made first in this run
    public record Race(Access first, Access second) {}

    /// @param thread 0 for the one that makes the calls before and after, then those of the plan, then the submission's
    /// @param site number of the place in the submission's code
    public record Access(int thread, int site, boolean write) {}

    public History {
        events = List.copyOf(events);
    }

    private static final Kind[] KINDS = Kind.values();
    private static final End[] ENDS = End.values();

    /// For the wire.
    public void encode(Encoder to) {
        to.step(new Step(construction, 0));
        to.number(events.size());
        for (Event event : events) {
            to.number(event.kind().ordinal()).number(event.call());
            if (event.kind() == Kind.ENDED) {
                to.step(new Step(event.outcome(), 0));
            }
        }
        to.number(end.ordinal()).number(race.isPresent() ? 1 : 0);
        race.ifPresent(found -> {
            access(to, found.first());
            access(to, found.second());
        });
    }

    /// What [#encode] wrote of a run of `plan`.
    ///
    /// @throws MalformedMessageException if that cannot have happened
    static History decode(Decoder from, Plan plan) {
        Outcome construction = from.step().outcome();
        var running = new boolean[plan.calls().size()];
        var ended = new boolean[running.length];
        var events = new ArrayList<Event>();
        for (Event event : from.list(decoder -> event(decoder, running.length))) {
            int call = event.call();
            boolean possible = event.kind() == Kind.BEGAN ? !running[call] && !ended[call] : running[call];
            if (!possible) {
                throw new MalformedMessageException("an impossible history: " + event);
            }
            running[call] = event.kind() != Kind.ENDED;
            ended[call] |= event.kind() == Kind.ENDED;
            events.add(event);
        }
        End end = ENDS[index(from.number(), ENDS.length)];
        if (!(construction instanceof Outcome.Done) && !events.isEmpty()) {
            throw new MalformedMessageException("calls on an instance that was not made");
        }
        boolean all = IntStream.range(0, ended.length).allMatch(call -> ended[call]);
        if ((construction instanceof Outcome.Done && all != (end == End.DONE))
                || (construction instanceof Outcome.Stopped && end == End.DONE)) {
            throw new MalformedMessageException("a run that is %s with %s".formatted(end, ended(ended)));
        }
        Optional<Race> race = from.number() == 0
                ? Optional.empty()
                : Optional.of(new Race(access(from), access(from)));
        return new History(construction, events, end, race);
    }

    private static String ended(boolean[] calls) {
        return "%d of %d calls ended".formatted(
                IntStream.range(0, calls.length).filter(call -> calls[call]).count(), calls.length);
    }

    private static Event event(Decoder from, int calls) {
        Kind kind = KINDS[index(from.number(), KINDS.length)];
        int call = index(from.number(), calls);
        return new Event(kind, call, kind == Kind.ENDED ? from.step().outcome() : new Outcome.Done());
    }

    private static void access(Encoder to, Access access) {
        to.number(access.thread()).number(access.site()).number(access.write() ? 1 : 0);
    }

    private static Access access(Decoder from) {
        return new Access(from.number(), from.number(), from.number() != 0);
    }

    static int index(int number, int length) {
        if (number < 0 || number >= length) {
            throw new MalformedMessageException("a number of " + number + " where there are " + length);
        }
        return number;
    }
}
