package dev.touchstone.script;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The interface that a learner implements. Immutable.
public final class Contract {

    private final Class<?> type;
    private final List<Method> javaMethods;
    private final Methods methods;

    /// @throws IllegalArgumentException if `type` is no interface, or two of its methods share a name and a number of
    ///   parameters
    public Contract(Class<?> type) {
        if (!type.isInterface()) {
            throw new IllegalArgumentException("a contract is an interface, \"" + type.getName() + "\" is not");
        }
        this.type = type;
        javaMethods = Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName).thenComparingInt(Method::getParameterCount)).toList();
        javaMethods.forEach(method -> method.setAccessible(true));
        try {
            methods = new Methods(javaMethods.stream()
                    .map(method -> new Methods.Signature(method.getName(), method.getParameterCount())).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("contract \"" + type.getName() + "\": " + e.getMessage(), e);
        }
    }

    public Class<?> type() {
        return type;
    }

    /// What can be called, sorted by name and number of parameters: what the learner writes, and what the contract answers
    /// itself.
    public Methods methods() {
        return methods;
    }

    /// The methods themselves, in the same order.
    public List<Method> javaMethods() {
        return javaMethods;
    }

    /// Whether the contract has the method that `call` is for, and it takes such arguments.
    public boolean holds(Call call) {
        Integer index = methods.find(call);
        return index != null && takes(javaMethods.get(index).getParameterTypes(), call.arguments());
    }

    /// Does things to an implementation by reflection.
    ///
    /// @param constructor of a class that implements the contract
    public Actor actor(Constructor<?> constructor) {
        return new ReflectiveActor(javaMethods, constructor);
    }

    /// Whether parameters of these types take these arguments.
    private static boolean takes(Class<?>[] parameters, List<Value> arguments) {
        return parameters.length == arguments.size() && IntStream.range(0, parameters.length)
                .allMatch(i -> takes(parameters[i], arguments.get(i)));
    }

    private static boolean takes(Class<?> parameter, Value argument) {
        return switch (argument) {
            case Value.Opaque _ -> false;
            case Value.Nothing _ -> !parameter.isPrimitive();
            default -> MethodType.methodType(parameter).wrap().returnType().isInstance(argument.toJava());
        };
    }

    private record ReflectiveActor(List<Method> methods, Constructor<?> constructor) implements Actor {

        @Override
        public Object construct(@Nullable Object[] arguments) throws Throwable {
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public @Nullable Object call(int method, Object instance, @Nullable Object[] arguments) throws Throwable {
            try {
                Object answer = methods.get(method).invoke(instance, arguments);
                return methods.get(method).getReturnType() == void.class ? DONE : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
