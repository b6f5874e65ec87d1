package dev.touchstone.grading;

import dev.touchstone.source.Problem;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an exercise asks of the learner's class besides its answers: its name, its contract, and its constructor. The
/// starter has them.
///
/// @param implementation the class that a learner writes
/// @param contract the interface that it implements
/// @param constructor descriptor of the public constructor, as in `(I)V`
/// @param parameters the types of that constructor, as Java source writes them
record Shape(String implementation, String contract, String constructor, String parameters) {

    /// The shape of the starter's classes.
    ///
    /// @throws IllegalArgumentException if the starter has no class `implementation` with exactly one public constructor
    static Shape of(Map<String, byte[]> starter, String implementation, String contract) {
        byte[] bytes = starter.get(implementation);
        if (bytes == null) {
            throw new IllegalArgumentException("the starter has no class \"" + implementation + "\"");
        }
        List<MethodModel> constructors = constructors(ClassFile.of().parse(bytes));
        if (constructors.size() != 1) {
            throw new IllegalArgumentException(
                    "the starter has %d public constructors; it needs exactly one".formatted(constructors.size()));
        }
        MethodModel constructor = constructors.getFirst();
        String parameters = constructor.methodTypeSymbol().parameterList().stream()
                .map(ClassDesc::displayName).collect(Collectors.joining(", "));
        return new Shape(implementation, contract, constructor.methodType().stringValue(), parameters);
    }

    /// What a submission's classes lack; empty when they have this shape.
    ///
    /// @param file to which problems are put
    List<Problem> check(Map<String, byte[]> classes, Path file) {
        var problems = new ArrayList<Problem>();
        byte[] bytes = classes.get(implementation);
        if (bytes == null) {
            return List.of(new Problem(file, 0,
                    "has no class \"%s\"; the exercise asks for \"public final class %s\", this file has %s"
                            .formatted(implementation, implementation, quoted(classes))));
        }
        ClassModel model = ClassFile.of().parse(bytes);
        if (model.interfaces().stream().map(ClassEntry::asInternalName).noneMatch(contract::equals)) {
            problems.add(new Problem(file, 0,
                    "class \"%s\" does not implement \"%s\"; add \"implements %s\"".formatted(implementation, contract,
                            contract)));
        }
        if (model.flags().has(AccessFlag.ABSTRACT)) {
            problems.add(
                    new Problem(file, 0, "class \"%s\" is abstract; remove \"abstract\"".formatted(implementation)));
        }
        Optional<MethodModel> match = constructors(model).stream()
                .filter(method -> method.methodType().equalsString(constructor)).findFirst();
        if (match.isEmpty()) {
            problems.add(
                    new Problem(file, 0, "class \"%s\" has no constructor \"public %s(%s)\"; the exercise asks for it"
                            .formatted(implementation, implementation, parameters)));
        }
        return problems;
    }

    private static List<MethodModel> constructors(ClassModel model) {
        return model.methods().stream()
                .filter(method -> method.methodName().equalsString("<init>") && method.flags().has(AccessFlag.PUBLIC))
                .toList();
    }

    private static String quoted(Map<String, byte[]> classes) {
        return classes.keySet().stream().sorted().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
