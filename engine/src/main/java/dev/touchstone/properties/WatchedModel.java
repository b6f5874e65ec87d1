package dev.touchstone.properties;

import dev.touchstone.script.Actor;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Playback;
import dev.touchstone.script.Script;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plays a script on a model and notes what its fields hold after each step. For one script.
final class WatchedModel implements Actor {

    private final Actor actor;
    private final List<List<Figure>> figures = new ArrayList<>();

    private WatchedModel(Actor actor) {
        this.actor = actor;
    }

    /// What the model holds after the construction and after each call of `script`, in this order.
    static List<List<Figure>> figures(Contract contract, Constructor<?> model, Script script) {
        var watched = new WatchedModel(contract.actor(model));
        new Playback(contract.methods(), watched, Playback.Gauge.NONE).play(script);
        return watched.figures;
    }

    @Override
    public Object construct(@Nullable Object[] arguments) throws Throwable {
        Object model = actor.construct(arguments);
        figures.add(FigureReader.read(model));
        return model;
    }

    @Override
    public @Nullable Object call(int method, Object model, @Nullable Object[] arguments) throws Throwable {
        try {
            return actor.call(method, model, arguments);
        } finally {
            figures.add(FigureReader.read(model));
        }
    }
}
