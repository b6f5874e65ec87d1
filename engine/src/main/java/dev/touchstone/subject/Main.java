package dev.touchstone.subject;

import dev.touchstone.script.Actor;
import dev.touchstone.script.Assignment;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Frame;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Step;
import dev.touchstone.script.Throwables;
import dev.touchstone.script.Transcript;
import dev.touchstone.seal.Layers;
import dev.touchstone.seal.LazyFiles;
import dev.touchstone.seal.Plan;
import dev.touchstone.seal.Seal;
import dev.touchstone.seal.ThreadTime;
import java.util.List;
import java.util.Optional;

/// Entry point of a subject process: seals it, then plays one script for each message, on the assignment that it was given
/// last, until its input ends or it is killed.
public final class Main {

    private Main() {}

    /// @param arguments a [Plan]
    public static void main(String[] arguments) {
        var channel = new Channel();
        Printed printed = Printed.install();
        CountedCopies.warmUp();
        Rehearsal.play(channel, printed);
        warmUp();
        LazyFiles.open();
        var watch = new Watch(ThreadTime.ofCurrentThread());
        Layers layers = Seal.apply(Plan.parse(arguments));
        channel.send(new Frame(Frame.Kind.READY, 0, layers.encode()));
        serve(channel, printed, new Lookout(watch));
    }

    private static void serve(Channel channel, Printed printed, Lookout lookout) {
        Player player = null;
        for (Optional<Frame> next = channel.receive(); next.isPresent(); next = channel.receive()) {
            Frame question = next.get();
            if (player != null && question.kind() != Frame.Kind.LOAD) {
                channel.send(player.answer(question));
                continue;
            }
            try {
                player = player(Assignment.decode(question.body()), channel, printed);
            } catch (ReflectiveOperationException | LinkageError e) {
                channel.sendLast(new Frame(
                        Frame.Kind.REFUSED, question.number(), new Encoder().text(e.toString()).toBytes()));
                return;
            }
            lookout.over(player);
            channel.send(new Frame(Frame.Kind.LOADED, question.number(), new byte[0]));
        }
    }

    private static Player player(Assignment assignment, Channel channel, Printed printed)
            throws ReflectiveOperationException {
        var loader = new SubmissionLoader(assignment.classes());
        Actor actor = Class.forName(assignment.actor(), false, loader).asSubclass(Actor.class)
                .getDeclaredConstructor().newInstance();
        return new Player(channel, printed, actor, assignment);
    }

    /// Loads what an exception and a stop need.
    private static void warmUp() {
        var threw = new Outcome.Threw(List.of("x"), "", Throwables.frames(new Throwable().getStackTrace()));
        var stopped = new Outcome.Stopped(Outcome.Stopped.Reason.STEPS, List.of("x"));
        var transcript = new Transcript(new Step(threw, 0), List.of(new Step(stopped, 0)), "");
        new Encoder().transcript(transcript).toBytes();
    }
}
