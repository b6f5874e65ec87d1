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

/// Entry point of a subject process: seals it, takes one assignment, then plays one script for each message until its
/// input ends or it is killed.
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
        channel.receive().ifPresent(load -> serve(load, channel, printed, watch));
    }

    private static void serve(Frame load, Channel channel, Printed printed, Watch watch) {
        Player player;
        try {
            player = player(Assignment.decode(load.body()), channel, printed);
        } catch (ReflectiveOperationException | LinkageError e) {
            channel.sendLast(new Frame(Frame.Kind.REFUSED, load.number(), new Encoder().text(e.toString()).toBytes()));
            return;
        }
        player.startWatch(watch);
        channel.send(new Frame(Frame.Kind.LOADED, load.number(), new byte[0]));
        for (Optional<Frame> next = channel.receive(); next.isPresent(); next = channel.receive()) {
            channel.send(player.answer(next.get()));
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
