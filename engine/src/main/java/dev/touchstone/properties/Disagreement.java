package dev.touchstone.properties;

import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A property does not hold: the script that shows it, and what was expected of its steps. All of it is data.
///
/// Thrown by [Played] and [Answer] alone, so that a property fails in one way only.
public final class Disagreement extends AssertionError {

    private final transient Script script;
    private final transient Transcript transcript;
    private final int failing;
    private final transient Map<Integer, Expectation> expected;
    private final transient Supplier<List<List<Figure>>> figures;

    /// @param failing index of the step that is wrong: -1 for the construction, else that of the call
    /// @param expected what is known to be right, by index of the step; holds `failing`
    Disagreement(Script script, Transcript transcript, int failing, Map<Integer, Expectation> expected) {
        this(script, transcript, failing, expected, List::of);
    }

    /// @param figures what a model holds after the construction and after each call
    Disagreement(Script script, Transcript transcript, int failing, Map<Integer, Expectation> expected,
            Supplier<List<List<Figure>>> figures) {
        super("step " + failing + ": expected " + expected.get(failing));
        this.script = script;
        this.transcript = transcript;
        this.failing = failing;
        this.expected = Map.copyOf(expected);
        this.figures = figures;
    }

    public Script script() {
        return script;
    }

    public Transcript transcript() {
        return transcript;
    }

    public int failing() {
        return failing;
    }

    public Map<Integer, Expectation> expected() {
        return expected;
    }

    /// What the model holds after the construction and after each call, in this order; empty where there is no model. Plays
    /// the script on it.
    public List<List<Figure>> figures() {
        return figures.get();
    }
}
