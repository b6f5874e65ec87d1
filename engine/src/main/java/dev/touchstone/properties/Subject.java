package dev.touchstone.properties;

import dev.touchstone.script.Call;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;
import dev.touchstone.script.Value;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The submission, as a property sees it: something that plays scripts, each on a fresh instance, in another process.
///
/// @param <T> the contract
public final class Subject<T> {

    /// Plays one script. A submission that dies or hangs ends the playing with an exception of the player's own, which
    /// properties do not catch.
    @FunctionalInterface
    public interface Player {
        Transcript play(Script script);
    }

    private final Class<? super T> type;
    private final Contract contract;
    private final Player player;

    public Subject(Class<? super T> contract, Player player) {
        type = contract;
        this.contract = new Contract(contract);
        this.player = player;
    }

    /// Plays `script`.
    public Played<T> play(Script script) {
        return new Played<>(contract, script, player.play(script));
    }

    /// Constructs with `arguments` and makes the given calls.
    public Played<T> play(List<?> arguments, Consumer<T> calls) {
        List<Value> values = arguments.stream().map(Value::of).toList();
        return play(new Script(values, new Recorder<T>(type).record(calls)));
    }

    /// Constructs with `arguments` and makes no call.
    public Played<T> construct(@Nullable Object... arguments) {
        return play(new Script(Arrays.stream(arguments).map(Value::of).toList(), List.of()));
    }

    /// Constructs without arguments and makes one call.
    public Answer answer(Consumer<T> call) {
        Call recorded = new Recorder<T>(type).one(call);
        return play(new Script(List.of(), List.of(recorded))).answer(0);
    }
}
