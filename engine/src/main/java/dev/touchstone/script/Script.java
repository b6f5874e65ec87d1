package dev.touchstone.script;

import java.util.List;

/// What is to be played on one fresh instance: how it is constructed, and what is then called in order.
///
/// @param arguments of the constructor
public record Script(List<Value> arguments, List<Call> calls) {

    /// How many calls one script may have.
    public static final int CALLS_MAX = 40_000;

    public Script {
        arguments = List.copyOf(arguments);
        calls = List.copyOf(calls);
        if (calls.size() > CALLS_MAX) {
            throw new IllegalArgumentException(
                    "a script has at most " + CALLS_MAX + " calls, got " + calls.size());
        }
    }
}
