package dev.touchstone.properties;

import dev.touchstone.script.Outcome;
import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;
import java.util.BitSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is played for one size of a [Growth].
public final class Experiment {

    private final int size;
    private final Script script;
    private final BitSet measured;
    private final @Nullable Model model;
    private @Nullable Transcript right;

    /// @param measured the places in `script` of the calls whose cost counts
    /// @param model that must answer alike; if there is none, all answers are right
    Experiment(int size, Script script, BitSet measured, @Nullable Model model) {
        this.size = size;
        this.script = script;
        this.measured = measured;
        this.model = model;
    }

    public int size() {
        return size;
    }

    public Script script() {
        return script;
    }

    /// Every call is answered, as by the model if there is one.
    ///
    /// @throws Disagreement if one threw, or answered otherwise
    public void requireAnswers(Transcript transcript) {
        if (model != null) {
            new Played<>(model.contract(), script, transcript).agreesWith(right(model), List::of);
            return;
        }
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

    /// Kept, because playing a model takes longer than playing most submissions.
    private synchronized Transcript right(Model model) {
        if (right == null) {
            right = model.play(script);
        }
        return right;
    }

    private Disagreement broken(Transcript transcript, int step) {
        return new Disagreement(script, transcript, step, Map.of(step, new Expectation.Rule()));
    }
}
