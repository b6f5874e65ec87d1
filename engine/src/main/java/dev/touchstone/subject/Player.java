package dev.touchstone.subject;

import dev.touchstone.script.Actor;
import dev.touchstone.script.Assignment;
import dev.touchstone.script.Decoder;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Exploration;
import dev.touchstone.script.Frame;
import dev.touchstone.script.Methods;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Playback;
import dev.touchstone.script.Script;
import dev.touchstone.script.Throwables;
import dev.touchstone.script.Transcript;
import dev.touchstone.script.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plays scripts on fresh instances, within the limits of the assignment.
final class Player {

    /// One script that is being played.
    private record Running(Frame question, Playback playback) {}

    private final Channel channel;
    private final Printed printed;
    private final Actor actor;
    private final Methods methods;
    private final Assignment assignment;
    private final Thread thread = Thread.currentThread();
    private volatile @Nullable Running running;
    private @Nullable Explorer explorer;

    Player(Channel channel, Printed printed, Actor actor, Assignment assignment) {
        this.channel = channel;
        this.printed = printed;
        this.actor = actor;
        methods = new Methods(assignment.methods());
        this.assignment = assignment;
        printed.limit(assignment.outputBytesPerScript());
    }

    /// Answers a [Frame.Kind#PLAY] or [Frame.Kind#TRACE] message, or one about a plan.
    Frame answer(Frame question) {
        return switch (question.kind()) {
            case EXPLORE -> new Frame(Frame.Kind.EXPLORED, question.number(),
                    explorer().explore(Exploration.Question.decode(question.body())).encode());
            case WATCH -> new Frame(Frame.Kind.WATCHED, question.number(),
                    explorer().watch(Exploration.Watch.decode(question.body())).encode());
            default -> play(question);
        };
    }

    private Explorer explorer() {
        Explorer known = explorer;
        if (known == null) {
            known = new Explorer(actor, methods, assignment.stepsPerScript(), Fibers.any());
            explorer = known;
        }
        return known;
    }

    private Frame play(Frame question) {
        Script script = new Decoder(question.body()).script();
        printed.clear();
        var playback = new Playback(methods, actor, new Meter(question));
        Steps.start(assignment.stepsPerScript());
        running = new Running(question, playback);
        Transcript transcript = playback.play(script);
        running = null;
        return answer(question, transcript);
    }

    /// Sends what has been answered while a script takes long, and stops one whose time is used up. To be called again
    /// and again by another thread than the one that plays.
    void look(Watch watch) {
        channel.flush();
        Running now = running;
        if (now != null && watch.isOver(now.question().number(), assignment.millisPerScript(),
                assignment.wallMillisPerScript())) {
            stop(now);
        }
    }

    /// Ends the process, unless the script has ended meanwhile.
    private void stop(Running script) {
        var stopped = new Outcome.Stopped(Outcome.Stopped.Reason.TIME, Throwables.frames(thread.getStackTrace()));
        synchronized (channel) {
            script.playback().soFar(stopped).ifPresent(soFar -> channel.sendLast(answer(script.question(), soFar)));
        }
    }

    private static Frame answer(Frame question, Transcript transcript) {
        return new Frame(
                Frame.Kind.TRANSCRIPT, question.number(), new Encoder().transcript(transcript).toBytes());
    }

    /// Reads the counters between calls, and announces calls where it was asked to.
    private final class Meter implements Playback.Gauge {

        private final Frame question;
        private long usedBefore;

        Meter(Frame question) {
            this.question = question;
        }

        @Override
        public void before(int call) {
            usedBefore = Steps.used();
            if (question.kind() == Frame.Kind.TRACE) {
                channel.send(new Frame(
                        Frame.Kind.BEFORE, question.number(), new Encoder().number(call).toBytes()));
                channel.flush();
            }
        }

        @Override
        public @Nullable Object argument(Value value) {
            return CountedCopies.argument(value);
        }

        @Override
        public long cost() {
            return Steps.used() - usedBefore;
        }

        @Override
        public Outcome.@Nullable Stopped stopped() {
            return Steps.exhausted()
                    ? new Outcome.Stopped(Outcome.Stopped.Reason.STEPS, Throwables.frames(Steps.where()))
                    : null;
        }

        @Override
        public String printed() {
            return printed.text();
        }

        @Override
        public long unprinted() {
            return printed.dropped();
        }
    }
}
