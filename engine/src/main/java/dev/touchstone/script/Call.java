package dev.touchstone.script;

import java.util.List;
import java.util.stream.Collectors;

/// One call of a contract's method.
///
/// @param method its name; together with the number of arguments it names one method of the contract
public record Call(String method, List<Value> arguments) {

    public Call {
        arguments = List.copyOf(arguments);
    }

    /// `put(1, "a")`.
    @Override
    public String toString() {
        return arguments.stream().map(Value::toString).collect(Collectors.joining(", ", method + "(", ")"));
    }
}
