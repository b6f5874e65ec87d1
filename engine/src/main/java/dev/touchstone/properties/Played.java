package dev.touchstone.properties;

import dev.touchstone.script.Call;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Script;
import dev.touchstone.script.Step;
import dev.touchstone.script.Transcript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A script with what the submission answered, and the statements that a property makes about it.
///
/// Every statement that does not hold ends the property with a [Disagreement].
///
/// @param <T> the contract
public final class Played<T> {

    private static final int CONSTRUCTION = -1;

    private final Contract contract;
    private final Script script;
    private final Transcript transcript;

    Played(Contract contract, Script script, Transcript transcript) {
        this.contract = contract;
        this.script = script;
        this.transcript = transcript;
    }

    /// Every step did what `model` does: same answers, same exceptions (or subclasses of them).
    ///
    /// @param model a class with exactly one constructor, which takes the arguments of the script
    public void agreesWith(Class<? extends T> model) {
        Model right = Model.of(contract, model);
        agreesWith(right.play(script), () -> right.figures(script));
    }

    /// Every step did what `right` tells.
    ///
    /// @param figures what led to that
    void agreesWith(Transcript right, Supplier<List<List<Figure>>> figures) {
        var expected = new LinkedHashMap<Integer, Expectation>();
        check(CONSTRUCTION, transcript.construction(), right.construction(), expected, figures);
        for (int i = 0; i < right.steps().size(); i++) {
            if (i >= transcript.steps().size()) {
                throw new IllegalStateException("the transcript ends before call " + i + " of " + script);
            }
            check(i, transcript.steps().get(i), right.steps().get(i), expected, figures);
        }
    }

    /// The construction throws `type` or a subclass of it.
    public void refuses(Class<? extends Throwable> type) {
        var expected = new Expectation.Throws(type.getName());
        if (!Comparison.holds(expected, transcript.construction().outcome())) {
            throw disagreement(CONSTRUCTION, expected);
        }
    }

    /// The answers to all calls of `method`, in order.
    ///
    /// @throws Disagreement if the submission did not answer one of them
    public List<Answer> answersTo(String method) {
        return IntStream.range(0, script.calls().size())
                .filter(i -> script.calls().get(i).method().equals(method))
                .mapToObj(this::answer)
                .toList();
    }

    /// The answer to call `index`.
    ///
    /// @throws Disagreement if the submission threw instead of answering
    public Answer answer(int index) {
        if (transcript.construction().outcome() instanceof Outcome.Threw) {
            throw disagreement(CONSTRUCTION, new Expectation.Completes());
        }
        Outcome outcome = transcript.steps().get(index).outcome();
        if (outcome instanceof Outcome.Returned(var value)) {
            return new Answer(this, index, value);
        }
        throw disagreement(index, new Expectation.Rule());
    }

    /// Call `index` ended without an exception.
    public void completes(int index) {
        if (transcript.steps().get(index).outcome() instanceof Outcome.Threw) {
            throw disagreement(index, new Expectation.Completes());
        }
    }

    /// What was played.
    public Script script() {
        return script;
    }

    Disagreement disagreement(int step, Expectation expected) {
        return new Disagreement(script, transcript, step, Map.of(step, expected));
    }

    private void check(int index, Step actual, Step right, Map<Integer, Expectation> expected,
            Supplier<List<List<Figure>>> figures) {
        expected.put(index, Comparison.expectation(right.outcome()));
        if (!Comparison.holds(expected.get(index), actual.outcome())) {
            throw new Disagreement(script, transcript, index, expected, figures);
        }
    }

    @Override
    public String toString() {
        return script.calls().stream().map(Call::toString).toList().toString();
    }
}
