package dev.touchstone.properties;

import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;
import java.util.Map;

/// A property does not hold: the script that shows it, and what was expected of its steps. All of it is data.
///
/// Thrown by [Played] and [Answer] alone, so that a property fails in one way only.
public final class Disagreement extends AssertionError {

    private final transient Script script;
    private final transient Transcript transcript;
    private final int failing;
    private final transient Map<Integer, Expectation> expected;

    /// @param failing index of the step that is wrong: -1 for the construction, else that of the call
    /// @param expected what is known to be right, by index of the step; holds `failing`
    Disagreement(Script script, Transcript transcript, int failing, Map<Integer, Expectation> expected) {
        super("step " + failing + ": expected " + expected.get(failing));
        this.script = script;
        this.transcript = transcript;
        this.failing = failing;
        this.expected = Map.copyOf(expected);
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
}
