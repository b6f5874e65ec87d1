package dev.touchstone.grading;

import dev.touchstone.grading.PropertyMethod.Answered;
import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;

/// Checks a property with one sample after the other. What it finds is in the order of the samples, as if each had been
/// tried alone; but many are under way at once: while the subject plays some, others are judged and drawn here.
///
/// How many are under way depends on how many have been tried, never on time, so a subject is asked the same in the same
/// order on every machine. For one thread.
final class Tries implements AutoCloseable {

    /// How many samples are under way at first. The number doubles, because most wrong submissions fail soon.
    static final int WINDOW_FIRST = 4;

    /// How many samples are under way at most.
    static final int WINDOW_MAX = 64;

    /// A sample and what was found out about it.
    ///
    /// @param values of the sample
    /// @param attempt never [Attempt.Asks]
    record Tried(List<Shrinkable<Object>> sample, List<Object> values, Attempt attempt) {}

    private final PropertyMethod property;
    private final Session session;
    private final Iterator<List<Shrinkable<Object>>> samples;

    /// Not yet given out, in the order of drawing.
    private final Deque<Try> begun = new ArrayDeque<>();

    /// Those of them whose script has not been sent.
    private final Deque<Try> asking = new ArrayDeque<>();

    /// Those whose script has been sent and not been answered.
    private final Deque<Try> playing = new ArrayDeque<>();

    private final int windowMax;
    private int window;

    /// How many more samples have to hold; no more than that are begun.
    private int wanted;

    /// Set after a process was lost with several samples under way: they are played again one by one, to find out which
    /// it was.
    private @Nullable Blame blame;

    /// @param last the last sample that was under way
    private record Blame(RuntimeException loss, Try last) {}

    /// @param wanted how many samples have to hold; there is no need to try more
    /// @param windowMax how many may be under way
    Tries(PropertyMethod property, Session session, Iterator<List<Shrinkable<Object>>> samples, int wanted,
            int windowMax) {
        this.property = property;
        this.session = session;
        this.samples = samples;
        this.wanted = wanted;
        this.windowMax = windowMax;
        window = Math.min(WINDOW_FIRST, windowMax);
    }

    /// What was found out about the next sample; empty after the last one, and when enough have held.
    ///
    /// @throws Session.OutOfTime if there is no time left
    /// @throws IllegalStateException if the property itself fails
    Optional<Tried> next() {
        draw(window);
        while (!begun.isEmpty() && begun.getFirst().asks()) {
            if (blame == null) {
                exchange();
            } else {
                playAlone(begun.getFirst());
            }
        }
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        Try first = begun.removeFirst();
        Attempt attempt = notBlamed(first);
        wanted -= attempt instanceof Attempt.Held ? 1 : 0;
        return Optional.of(new Tried(first.sample, first.values, attempt));
    }

    /// Lets the subject finish what it was asked.
    @Override
    public void close() {
        try {
            for (; !playing.isEmpty(); playing.removeFirst()) {
                session.receive();
            }
        } catch (Session.Halted | Session.Killed | Session.OutOfTime e) {
            // The answers are of no use any more, and the next script finds a fresh process.
            playing.clear();
        }
    }

    static List<Object> values(List<Shrinkable<Object>> sample) {
        return JqwikScope.locked(() -> sample.stream().map(Shrinkable::value).toList());
    }

    /// Lets the subject have a window full of scripts, then takes the answers to half of them: it plays the other half
    /// while those are judged and more samples are drawn.
    private void exchange() {
        draw(begun.size() + window - playing.size() - asking.size());
        try {
            int taken = session.send(asking.stream().map(Try::script).toList());
            for (int i = 0; i < taken; i++) {
                playing.add(asking.removeFirst());
            }
            for (int answers = (playing.size() + 1) / 2; answers > 0; answers--) {
                Transcript transcript = session.receive();
                answered(playing.removeFirst(), transcript);
            }
        } catch (Session.Halted | Session.Killed e) {
            startAgain(e);
        }
        window = Math.min(2 * window, windowMax);
    }

    private void answered(Try played, Transcript transcript) {
        played.answer(transcript);
        if (played.asks()) {
            asking.add(played);
        }
    }

    private void draw(int upTo) {
        while (blame == null && begun.size() < Math.min(upTo, wanted)) {
            Try drawn = JqwikScope.locked(() -> samples.hasNext() ? new Try(samples.next()) : null);
            if (drawn == null) {
                return;
            }
            begun.add(drawn);
            if (drawn.asks()) {
                asking.add(drawn);
            }
        }
    }

    private void startAgain(RuntimeException loss) {
        asking.clear();
        playing.clear();
        begun.stream().filter(Try::asks).forEach(Try::forget);
        blame = new Blame(loss, begun.getLast());
    }

    private void playAlone(Try first) {
        try {
            session.send(List.of(first.script()));
            first.answer(session.receive());
        } catch (Session.Halted | Session.Killed e) {
            first.attempt = new Attempt.Lost(e);
        }
    }

    /// What was found out about `first`. If none of the samples that were under way loses the process again, it was lost
    /// by what they did together, or for want of time.
    private Attempt notBlamed(Try first) {
        if (blame == null || blame.last() != first) {
            return first.attempt;
        }
        RuntimeException loss = blame.loss();
        blame = null;
        return first.attempt instanceof Attempt.Failed || first.attempt instanceof Attempt.Lost || isTime(loss)
                ? first.attempt
                : new Attempt.Lost(loss);
    }

    /// Whether it was lost for want of time, which a busy machine takes from submissions that do nothing wrong.
    private static boolean isTime(RuntimeException loss) {
        return loss instanceof Session.Halted || (loss instanceof Session.Killed killed && killed.lost().timedOut());
    }

    /// One sample that is being tried.
    private final class Try {

        private final List<Shrinkable<Object>> sample;
        private final List<Object> values;
        private final List<Answered> answered = new ArrayList<>();
        private Attempt attempt;

        Try(List<Shrinkable<Object>> sample) {
            this.sample = sample;
            values = values(sample);
            attempt = attempt();
        }

        private Attempt attempt() {
            return property.attempt(values, answered);
        }

        boolean asks() {
            return attempt instanceof Attempt.Asks;
        }

        Script script() {
            return ((Attempt.Asks) attempt).script();
        }

        void answer(Transcript transcript) {
            answered.add(new Answered(script(), transcript));
            attempt = attempt();
        }

        void forget() {
            answered.clear();
            attempt = attempt();
        }
    }
}
