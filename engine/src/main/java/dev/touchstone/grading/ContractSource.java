package dev.touchstone.grading;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The methods of a contract as a learner has to write them. Immutable.
final class ContractSource {

    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private final List<Method> methods;

    ContractSource(Class<?> contract) {
        methods = Arrays.stream(contract.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName).thenComparingInt(Method::getParameterCount))
                .toList();
    }

    List<String> names() {
        return methods.stream().map(Method::getName).distinct().toList();
    }

    /// The method of this name, with this number of parameters where there are several.
    Optional<Method> find(String name, int parameters) {
        List<Method> named = methods.stream().filter(method -> method.getName().equals(name)).toList();
        return named.stream().filter(method -> method.getParameterCount() == parameters).findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }

    /// As in `public Integer get(int key)`.
    static String signature(Method method) {
        String variables = Arrays.stream(method.getTypeParameters())
                .map(Type::getTypeName).collect(Collectors.joining(", "));
        String parameters = Arrays.stream(method.getParameters())
                .map(ContractSource::parameter).collect(Collectors.joining(", "));
        String thrown = Arrays.stream(method.getGenericExceptionTypes())
                .map(ContractSource::type).collect(Collectors.joining(", "));
        return "public " + (variables.isEmpty() ? "" : "<" + variables + "> ") + type(method.getGenericReturnType())
                + " " + method.getName() + "(" + parameters + ")" + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    /// The whole method, to be filled in.
    static String stub(Method method) {
        return "@Override\n" + signature(method)
                + " {\n    throw new UnsupportedOperationException(\"" + method.getName() + "\");\n}";
    }

    private static String parameter(Parameter parameter) {
        String type = type(parameter.getParameterizedType());
        return (parameter.isVarArgs() ? type.substring(0, type.length() - 2) + "..." : type) + " "
                + parameter.getName();
    }

    private static String type(Type type) {
        return PACKAGES.matcher(type.getTypeName()).replaceAll("").replace('$', '.');
    }
}
