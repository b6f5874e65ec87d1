package dev.touchstone.subject;

import dev.touchstone.script.Assignment;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Decoder;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Frame;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Playback;
import dev.touchstone.script.Script;
import dev.touchstone.script.Step;
import dev.touchstone.script.Throwables;
import dev.touchstone.script.Transcript;
import dev.touchstone.script.Value;
import dev.touchstone.seal.Layers;
import dev.touchstone.seal.LazyFiles;
import dev.touchstone.seal.Plan;
import dev.touchstone.seal.Seal;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;

/// Entry point of a subject process: seals it, takes one assignment, then plays one script for each message until its input
/// ends or it is killed.
public final class Main {

    private Main() {}

    /// @param arguments a [Plan]
    public static void main(String[] arguments) {
        var channel = new Channel();
        Printed printed = Printed.install();
        warmUp();
        LazyFiles.open();
        Layers layers = Seal.apply(Plan.parse(arguments));
        channel.send(new Frame(Frame.Kind.READY, 0, layers.encode()));
        Frame load = channel.receive();
        Player player;
        try {
            player = player(Assignment.decode(load.body()), channel, printed);
        } catch (ReflectiveOperationException | LinkageError e) {
            channel.sendLast(new Frame(Frame.Kind.REFUSED, load.number(), new Encoder().text(e.toString()).toBytes()));
            return;
        }
        channel.send(new Frame(Frame.Kind.LOADED, load.number(), new byte[0]));
        while (true) {
            player.play(channel.receive());
        }
    }

    private static Player player(Assignment assignment, Channel channel, Printed printed)
            throws ReflectiveOperationException {
        var loader = new SubmissionLoader(assignment.classes());
        var contract = new Contract(Class.forName(assignment.contract(), false, loader));
        Class<?> implementation = Class.forName(assignment.implementation(), false, loader);
        Constructor<?> constructor = Arrays.stream(implementation.getConstructors())
                .filter(each -> descriptor(each).equals(assignment.constructor()))
                .findFirst().orElseThrow(() -> new NoSuchMethodException("constructor " + assignment.constructor()));
        constructor.setAccessible(true);
        return new Player(channel, printed, contract, constructor, assignment);
    }

    private static String descriptor(Constructor<?> constructor) {
        return MethodType.methodType(void.class, constructor.getParameterTypes()).toMethodDescriptorString();
    }

    /// Loads what playing needs before the submission arrives.
    private static void warmUp() {
        var script = new Script(List.of(new Value.Int32(1)), List.of());
        new Decoder(new Encoder().script(script).toBytes()).script();
        var threw = new Outcome.Threw(List.of("x"), "", Throwables.frames(new StackTraceElement[0]));
        var transcript = new Transcript(new Step(threw, 0), List.of(), "");
        new Encoder().transcript(transcript).toBytes();
        Playback.Gauge.NONE.cost();
    }
}
