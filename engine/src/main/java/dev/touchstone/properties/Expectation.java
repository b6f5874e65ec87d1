package dev.touchstone.properties;

import dev.touchstone.script.Value;

/// What a step should have done. Data, so that it can be told in any language.
public sealed interface Expectation {

    /// To return exactly this.
    record Returns(Value value) implements Expectation {}

    /// To return exactly this, which the submission itself answered elsewhere.
    record SameAs(Value value) implements Expectation {}

    /// To end without an answer: a constructor or a `void` method.
    record Completes() implements Expectation {}

    /// To throw this exception or a subclass of it.
    ///
    /// @param type full name of the exception's class
    record Throws(String type) implements Expectation {}

    /// To return a number of at most this.
    record AtMost(long bound) implements Expectation {}

    /// To return a number of at least this.
    record AtLeast(long bound) implements Expectation {}

    /// To return a text or list of exactly this many characters or items.
    record OfLength(int length) implements Expectation {}

    /// To keep the property's own sentence, which no value can stand for.
    record Rule() implements Expectation {}
}
