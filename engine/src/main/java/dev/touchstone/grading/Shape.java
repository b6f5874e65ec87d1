package dev.touchstone.grading;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
/// @param answered the methods of the contract that it answers itself, as in `loads()`: the learner's class may neither
///     declare nor inherit others, whatever these return
record Shape(String implementation, String contract, String constructor, String parameters, List<String> answered) {

    Shape {
        answered = List.copyOf(answered);
    }

    /// The shape of the starter's classes.
    ///
    /// @param given the contract's classes
    /// @throws IllegalArgumentException if the starter has no class `implementation` with exactly one public constructor
    static Shape of(Map<String, byte[]> starter, Map<String, byte[]> given, String implementation, String contract) {
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
        return new Shape(implementation, contract, constructor.methodType().stringValue(), parameters,
                Optional.ofNullable(given.get(contract)).map(Shape::answered).orElse(List.of()));
    }

    /// What a submission's classes lack; empty when they have this shape.
    ///
    /// @param file to which the remarks are put
    List<Remark> check(Map<String, byte[]> classes, Path file) {
        byte[] bytes = classes.get(implementation);
        if (bytes == null) {
            return List.of(say(file, "class", implementation, quoted(classes)));
        }
        ClassModel model = ClassFile.of().parse(bytes);
        if (model.flags().has(AccessFlag.INTERFACE)) {
            return List.of(say(file, "interface", implementation));
        }
        var remarks = new ArrayList<Remark>();
        if (model.interfaces().stream().map(ClassEntry::asInternalName).noneMatch(contract::equals)) {
            remarks.add(say(file, "implements", implementation, contract));
        }
        if (model.flags().has(AccessFlag.ABSTRACT)) {
            remarks.add(say(file, "abstract", implementation));
        }
        if (constructors(model).stream().noneMatch(method -> method.methodType().equalsString(constructor))) {
            String key = model.flags().has(AccessFlag.PUBLIC) ? "constructor" : "public";
            remarks.add(say(file, key, implementation, parameters));
        }
        Map<String, ClassModel> lineage = lineage(classes);
        List<Remark> declared = declared(lineage, false, file);
        remarks.addAll(declared.isEmpty() ? declared(lineage, true, file) : declared);
        return remarks;
    }

    /// What is declared although the contract answers it.
    ///
    /// @param bridges whether to look at what javac adds to overriding methods, rather than at what is written
    private List<Remark> declared(Map<String, ClassModel> lineage, boolean bridges, Path file) {
        var remarks = new ArrayList<Remark>();
        lineage.forEach((name, each) -> each.methods().stream()
                .filter(method -> answered.contains(named(method))
                        && method.flags().has(AccessFlag.SYNTHETIC) == bridges)
                .forEach(method -> remarks
                        .add(say(file, "answered", name, method.methodName().stringValue(), contract))));
        return remarks;
    }

    /// The learner's class and those of the submission that it inherits from, by name.
    private Map<String, ClassModel> lineage(Map<String, byte[]> classes) {
        var lineage = new LinkedHashMap<String, ClassModel>();
        var next = new ArrayDeque<String>(List.of(implementation));
        while (!next.isEmpty()) {
            String name = next.removeFirst();
            byte[] bytes = classes.get(name);
            if (bytes != null && !lineage.containsKey(name)) {
                ClassModel model = ClassFile.of().parse(bytes);
                lineage.put(name, model);
                model.superclass().map(ClassEntry::asInternalName).ifPresent(next::add);
                model.interfaces().stream().map(ClassEntry::asInternalName).forEach(next::add);
            }
        }
        return lineage;
    }

    private static List<String> answered(byte[] contract) {
        return ClassFile.of().parse(contract).methods().stream()
                .filter(method -> method.flags().has(AccessFlag.PUBLIC) && !method.flags().has(AccessFlag.STATIC)
                        && !method.flags().has(AccessFlag.ABSTRACT))
                .map(Shape::named).toList();
    }

    /// Without what it returns: a method that returns something narrower overrides, too.
    private static String named(MethodModel method) {
        String type = method.methodType().stringValue();
        return method.methodName().stringValue() + type.substring(0, type.indexOf(')') + 1);
    }

    private static Remark say(Path file, String what, Object... values) {
        return Remark.say(file.toString(), 0, "shape." + what, values);
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
