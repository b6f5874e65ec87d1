package dev.touchstone.properties;

import dev.touchstone.script.Outcome;
import dev.touchstone.script.Value;
import org.jspecify.annotations.Nullable;

/// What the submission returned from one call, and the statements that a property makes about it.
///
/// Every statement that does not hold ends the property with a [Disagreement].
public final class Answer {

    private final Played<?> played;
    private final int index;
    private final Value value;

    Answer(Played<?> played, int index, Value value) {
        this.played = played;
        this.index = index;
        this.value = value;
    }

    public Value value() {
        return value;
    }

    /// The answer as a `String`; an answer of another type breaks the property's sentence.
    public String text() {
        if (value instanceof Value.Text(String text)) {
            return text;
        }
        throw played.disagreement(index, new Expectation.Rule());
    }

    /// The answer is `expected`.
    ///
    /// @throws IllegalArgumentException if nothing can be compared with `expected`
    public void is(@Nullable Object expected) {
        must(new Expectation.Returns(Comparison.plain(Value.of(expected))));
    }

    /// The answer is the same as `other`, an answer of the submission too.
    public void isSameAs(Answer other) {
        must(new Expectation.SameAs(other.value));
    }

    /// The answer is a number of at most `bound`.
    public void isAtMost(long bound) {
        must(new Expectation.AtMost(bound));
    }

    /// The answer is a number of at least `bound`.
    public void isAtLeast(long bound) {
        must(new Expectation.AtLeast(bound));
    }

    /// The answer is a text or a list of this length.
    public void hasLength(int length) {
        must(new Expectation.OfLength(length));
    }

    /// The property's own sentence is true of this answer exactly if `holds` is.
    public void keepsTheRule(boolean holds) {
        if (!holds) {
            throw played.disagreement(index, new Expectation.Rule());
        }
    }

    private void must(Expectation expected) {
        if (!Comparison.holds(expected, new Outcome.Returned(value))) {
            throw played.disagreement(index, expected);
        }
    }
}
