package dev.touchstone.properties;

import dev.touchstone.script.Outcome;
import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;
import java.util.BitSet;
import java.util.LongSummaryStatistics;
import java.util.Map;

/// What is played for one size of a [Growth].
public final class Experiment {

    private final int size;
    private final Script script;
    private final BitSet measured;

    /// @param measured the places in `script` of the calls whose cost counts
    Experiment(int size, Script script, BitSet measured) {
        this.size = size;
        this.script = script;
        this.measured = measured;
    }

    public int size() {
        return size;
    }

    public Script script() {
        return script;
    }

    /// Every call is answered.
    ///
    /// @throws Disagreement if one threw
    public void requireAnswers(Transcript transcript) {
        if (transcript.construction().outcome() instanceof Outcome.Threw) {
            throw broken(transcript, -1);
        }
        for (int i = 0; i < transcript.steps().size(); i++) {
            if (transcript.steps().get(i).outcome() instanceof Outcome.Threw) {
                throw broken(transcript, i);
            }
        }
    }

    /// What one call of `operation` cost, at least 1.
    ///
    /// @throws IllegalStateException if none is measured
    public double cost(Growth.Operation operation, Transcript transcript) {
        LongSummaryStatistics costs = measured.stream()
                .filter(call -> script.calls().get(call).method().equals(operation.method()))
                .mapToLong(call -> transcript.steps().get(call).cost()).summaryStatistics();
        if (costs.getCount() == 0) {
            throw new IllegalStateException("no call of \"" + operation.method() + "\" is measured");
        }
        return Math.max(operation.average() ? costs.getAverage() : costs.getMax(), 1);
    }

    private Disagreement broken(Transcript transcript, int step) {
        return new Disagreement(script, transcript, step, Map.of(step, new Expectation.Rule()));
    }
}
