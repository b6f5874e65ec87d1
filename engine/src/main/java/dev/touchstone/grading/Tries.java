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
/// tried alone; but many are under way at once, and while the subject plays some, others are drawn and judged here.
///
/// How many are under way depends on how many have been tried, never on time, so a subject is asked the same in the same
/// order on every machine. For one thread.
final class Tries {

    /// How many samples are under way at first. The number doubles, because most wrong submissions fail soon.
    static final int WINDOW_FIRST = 4;

    /// How many samples are under way at most.
    static final int WINDOW_MAX = 64;

    /// A sample and what was found out about it.
    ///
    /// @param attempt never [Attempt.Asks]
    record Tried(List<Shrinkable<Object>> sample, Attempt attempt) {

        List<Object> values() {
            return Tries.values(sample);
        }
    }

    private final PropertyMethod property;
    private final Session session;
    private final Iterator<List<Shrinkable<Object>>> samples;

    /// Not yet given out, in the order of drawing.
    private final Deque<Try> begun = new ArrayDeque<>();

    /// Those of them whose script has not been sent.
    private final Deque<Try> asking = new ArrayDeque<>();

    private int window;
    private final int windowMax;

    /// Set after a process was lost with several samples under way: they are played again one by one, to find out which
    /// it was.
    private @Nullable Blame blame;

    /// @param last the last sample that was under way
    private record Blame(RuntimeException loss, Try last) {}

    Tries(PropertyMethod property, Session session, Iterator<List<Shrinkable<Object>>> samples) {
        this(property, session, samples, WINDOW_MAX);
    }

    /// @param windowMax how many samples may be under way
    Tries(PropertyMethod property, Session session, Iterator<List<Shrinkable<Object>>> samples, int windowMax) {
        this.property = property;
        this.session = session;
        this.samples = samples;
        this.windowMax = windowMax;
        window = Math.min(WINDOW_FIRST, windowMax);
    }

    /// What was found out about the next sample; empty after the last one.
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
        return Optional.of(new Tried(first.sample, notBlamed(first)));
    }

    static List<Object> values(List<Shrinkable<Object>> sample) {
        return sample.stream().map(Shrinkable::value).toList();
    }

    /// Sends what waits, begins more samples while the subject plays, then takes the answers.
    private void exchange() {
        int sent = session.send(asking.stream().map(Try::script).toList());
        try {
            draw(begun.size() + window);
            for (; sent > 0; sent--) {
                Transcript transcript = session.receive();
                answered(asking.removeFirst(), transcript);
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
        while (blame == null && begun.size() < upTo && samples.hasNext()) {
            var drawn = new Try(samples.next());
            begun.add(drawn);
            if (drawn.asks()) {
                asking.add(drawn);
            }
        }
    }

    private void startAgain(RuntimeException loss) {
        asking.clear();
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
            attempt = property.attempt(values, answered);
        }

        boolean asks() {
            return attempt instanceof Attempt.Asks;
        }

        Script script() {
            return ((Attempt.Asks) attempt).script();
        }

        void answer(Transcript transcript) {
            answered.add(new Answered(script(), transcript));
            attempt = property.attempt(values, answered);
        }

        void forget() {
            answered.clear();
            attempt = property.attempt(values, answered);
        }
    }
}
