package dev.touchstone.script;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/// The methods of the interface that a learner implements, by name and number of parameters. Immutable.
public final class Contract {

    private record Key(String name, int parameters) {}

    private final Map<Key, Method> methods = new HashMap<>();

    /// @throws IllegalArgumentException if `type` is no interface, or two of its methods share a name and a number of
    ///   parameters
    public Contract(Class<?> type) {
        if (!type.isInterface()) {
            throw new IllegalArgumentException("a contract is an interface, \"" + type.getName() + "\" is not");
        }
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                method.setAccessible(true);
                if (methods.put(new Key(method.getName(), method.getParameterCount()), method) != null) {
                    throw new IllegalArgumentException("contract \"%s\" has two methods \"%s\" with %d parameters"
                            .formatted(type.getName(), method.getName(), method.getParameterCount()));
                }
            }
        }
    }

    /// Whether the contract has the method that `call` is for.
    public boolean holds(Call call) {
        return methods.containsKey(new Key(call.method(), call.arguments().size()));
    }

    /// @throws IllegalArgumentException if the contract has no such method
    public Method method(Call call) {
        Method method = methods.get(new Key(call.method(), call.arguments().size()));
        if (method == null) {
            throw new IllegalArgumentException("the contract has no method for the call \"" + call + "\"");
        }
        return method;
    }
}
