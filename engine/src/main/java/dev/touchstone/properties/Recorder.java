package dev.touchstone.properties;

import dev.touchstone.script.Call;
import dev.touchstone.script.Value;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Turns Java calls on a contract into [Call]s: `cache -> cache.put(1, 2)` becomes `put(1, 2)`. Thread-safe.
final class Recorder<T> {

    private static final Object[] NO_ARGUMENTS = {};

    private final Class<? super T> contract;

    /// @param contract an interface
    Recorder(Class<? super T> contract) {
        this.contract = contract;
    }

    Class<? super T> contract() {
        return contract;
    }

    /// The calls that `script` makes, in order. What they return here is meaningless: `null`, 0 or `false`.
    List<Call> record(Consumer<T> script) {
        var calls = new ArrayList<Call>();
        script.accept(proxy(calls));
        return calls;
    }

    /// The one call that `script` makes.
    ///
    /// @throws IllegalArgumentException if it makes none or several
    Call one(Consumer<T> script) {
        List<Call> calls = record(script);
        if (calls.size() != 1) {
            throw new IllegalArgumentException("expected exactly one call, got " + calls);
        }
        return calls.getFirst();
    }

    @SuppressWarnings("unchecked")
    private T proxy(List<Call> calls) {
        return (T) Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[]{contract}, (_, method, given) -> {
            Object[] arguments = given == null ? NO_ARGUMENTS : given;
            calls.add(new Call(method.getName(), Arrays.stream(arguments).map(Value::of).toList()));
            return nothing(method);
        });
    }

    private static @Nullable Object nothing(Method method) {
        Class<?> type = method.getReturnType();
        return type.isPrimitive() && type != void.class ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
