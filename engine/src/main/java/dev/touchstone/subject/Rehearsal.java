package dev.touchstone.subject;

import dev.touchstone.script.Actor;
import dev.touchstone.script.Assignment;
import dev.touchstone.script.Call;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Exploration;
import dev.touchstone.script.Frame;
import dev.touchstone.script.Methods;
import dev.touchstone.script.Plan;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Plays a script of our own before the submission arrives, so that all that playing needs is loaded, linked and, where
/// it is used most, compiled. What it plays is a map.
final class Rehearsal implements Actor {

    /// How often: enough for the JVM to compile what every call goes through (its threshold is 200 invocations), and
    /// 10 to 20 ms.
    private static final int ROUNDS = 40;

    private static final List<Methods.Signature> METHODS = List.of(
            new Methods.Signature("entries", 0), new Methods.Signature("get", 1), new Methods.Signature("keys", 0),
            new Methods.Signature("put", 2));

    private static final Script SCRIPT = new Script(List.of(new Value.Int32(3)), List.of(
            put(0, 7), put(1, 8), get(0), put(0, 9), get(0), get(1), get(2), put(2, 5), get(2),
            new Call("keys", List.of()), new Call("entries", List.of()),
            new Call("get", List.of(new Value.Text("a")))));

    private static final Exploration.Question PLAN = new Exploration.Question(new Plan(List.of(new Value.Int32(3)),
            List.of(), List.of(List.of(put(0, 7), get(0)), List.of(put(0, 8))), List.of(get(0))), 0, ROUNDS,
            List.of());

    private Rehearsal() {}

    static void play(Channel channel, Printed printed) {
        var assignment = new Assignment("", METHODS, Map.of(), 1_000, 1_000, 1_000, 0);
        var player = new Player(channel, printed, new Rehearsal(), assignment);
        byte[] script = new Encoder().script(SCRIPT).toBytes();
        for (int i = 0; i < ROUNDS; i++) {
            player.answer(new Frame(Frame.Kind.PLAY, i, script));
        }
        player.answer(new Frame(Frame.Kind.EXPLORE, ROUNDS, PLAN.encode()));
    }

    @Override
    public Object construct(@Nullable Object[] arguments) {
        Steps.array(arguments.length);
        return new HashMap<@Nullable Object, @Nullable Object>();
    }

    @Override
    @SuppressWarnings("unchecked") // made by `construct`
    public @Nullable Object call(int method, Object instance, @Nullable Object[] arguments) {
        Steps.step();
        var map = (Map<@Nullable Object, @Nullable Object>) instance;
        return switch (method) {
            case 0 -> map;
            case 1 -> map.get(arguments[0]);
            case 2 -> new ArrayList<>(map.keySet());
            default -> {
                map.put(arguments[0], arguments[1]);
                yield DONE;
            }
        };
    }

    private static Call put(int key, int value) {
        return new Call("put", List.of(new Value.Int32(key), new Value.Int32(value)));
    }

    private static Call get(int key) {
        return new Call("get", List.of(new Value.Int32(key)));
    }
}
