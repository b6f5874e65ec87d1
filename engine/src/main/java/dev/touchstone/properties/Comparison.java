package dev.touchstone.properties;

import dev.touchstone.script.Outcome;
import dev.touchstone.script.Value;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Whether an outcome is as expected.
final class Comparison {

    private Comparison() {}

    /// What a model's outcome asks of the submission.
    static Expectation expectation(Outcome right) {
        return switch (right) {
            case Outcome.Done() -> new Expectation.Completes();
            case Outcome.Returned(Value value) -> new Expectation.Returns(plain(value));
            case Outcome.Threw threw -> new Expectation.Throws(threw.types().getFirst());
            case Outcome.Stopped _ -> throw new IllegalArgumentException("a model is never stopped");
        };
    }

    /// `value`, which an author states as right.
    ///
    /// @throws IllegalArgumentException if nothing can be compared with it
    static Value plain(Value value) {
        if (!isPlain(value)) {
            throw new IllegalArgumentException(
                    "nothing can be compared with %s; answer with numbers, texts, lists and maps".formatted(value));
        }
        return value;
    }

    /// Whether `value` says all of what it stands for. A [Value.Opaque] does not: two of one class may differ.
    private static boolean isPlain(Value value) {
        return switch (value) {
            case Value.Items(var values) -> values.stream().allMatch(Comparison::isPlain);
            case Value.Entries(var entries) ->
                entries.stream().allMatch(entry -> isPlain(entry.key()) && isPlain(entry.value()));
            case Value.Opaque _ -> false;
            default -> true;
        };
    }

    /// @throws IllegalArgumentException for [Expectation.Rule], which only the property itself can decide
    static boolean holds(Expectation expected, Outcome actual) {
        return switch (expected) {
            case Expectation.Returns(Value value) -> isPlain(value) && actual.equals(new Outcome.Returned(value));
            case Expectation.SameAs(Value value) -> isPlain(value) && actual.equals(new Outcome.Returned(value));
            case Expectation.Completes() -> actual instanceof Outcome.Done;
            case Expectation.Throws(String type) ->
                actual instanceof Outcome.Threw threw && threw.types().contains(type);
            case Expectation.AtMost(long bound) -> {
                OptionalLong number = number(actual);
                yield number.isPresent() && number.getAsLong() <= bound;
            }
            case Expectation.AtLeast(long bound) -> {
                OptionalLong number = number(actual);
                yield number.isPresent() && number.getAsLong() >= bound;
            }
            case Expectation.OfLength(int length) -> length(actual).equals(OptionalInt.of(length));
            case Expectation.Rule() -> throw new IllegalArgumentException("a rule is decided by its property");
        };
    }

    private static OptionalLong number(Outcome outcome) {
        if (!(outcome instanceof Outcome.Returned(var value))) {
            return OptionalLong.empty();
        }
        return switch (value) {
            case Value.Int32(int number) -> OptionalLong.of(number);
            case Value.Int64(long number) -> OptionalLong.of(number);
            default -> OptionalLong.empty();
        };
    }

    private static OptionalInt length(Outcome outcome) {
        if (!(outcome instanceof Outcome.Returned(var value))) {
            return OptionalInt.empty();
        }
        return switch (value) {
            case Value.Text(String text) -> OptionalInt.of(text.length());
            case Value.Items(var values) -> OptionalInt.of(values.size());
            default -> OptionalInt.empty();
        };
    }
}
