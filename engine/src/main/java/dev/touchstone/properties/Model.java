package dev.touchstone.properties;

import dev.touchstone.script.Contract;
import dev.touchstone.script.Playback;
import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;
import java.lang.reflect.Constructor;
import java.util.List;

/// A right implementation that an author wrote, to be compared with.
///
/// @param constructor its only one, which takes the arguments of the scripts
record Model(Contract contract, Constructor<?> constructor) {

    /// @throws IllegalArgumentException if `type` has not exactly one constructor
    static Model of(Class<?> contract, Class<?> type) {
        return of(new Contract(contract), type);
    }

    /// @throws IllegalArgumentException if `type` has not exactly one constructor
    static Model of(Contract contract, Class<?> type) {
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        if (constructors.length != 1) {
            throw new IllegalArgumentException(
                    "a model has one constructor, \"%s\" has %d".formatted(type.getName(), constructors.length));
        }
        constructors[0].setAccessible(true);
        return new Model(contract, constructors[0]);
    }

    /// What it answers.
    Transcript play(Script script) {
        return new Playback(contract.methods(), contract.actor(constructor), Playback.Gauge.NONE).play(script);
    }

    /// What it holds after the construction and after each call.
    List<List<Figure>> figures(Script script) {
        return WatchedModel.figures(contract, constructor, script);
    }
}
