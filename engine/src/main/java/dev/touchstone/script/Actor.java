package dev.touchstone.script;

import org.jspecify.annotations.Nullable;

/// Does what a script says to one implementation of a contract. What that throws comes through as it is.
public interface Actor {

    /// What [#call] answers for a method that answers nothing.
    Object DONE = new Object();

    /// Constructs an instance.
    ///
    /// @param arguments as many as the constructor takes
    Object construct(@Nullable Object[] arguments) throws Throwable;

    /// Calls a method.
    ///
    /// @param method its index in the contract's [Methods]
    /// @param instance from [#construct]
    /// @param arguments as many as the method takes
    @Nullable
    Object call(int method, Object instance, @Nullable Object[] arguments) throws Throwable;
}
