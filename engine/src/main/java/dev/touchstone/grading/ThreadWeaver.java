package dev.touchstone.grading;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Weaves places where threads may change into a submission's classes: at each read and write of a field that is not
/// final and of an element of an array, at each monitor, and at each call of what [StandIns] replaces.
///
/// The initialisers of classes that keep state in static fields become methods that each run calls anew, see
/// [ClassReset].
///
/// The classes that the exercise gives are woven too, for threads may meet in them as well.
///
/// The same classes give the same numbers of places every time.
final class ThreadWeaver {

    /// What weaving gives.
    ///
    /// @param classes class files by binary name, those that were given among them
    record Woven(Map<String, byte[]> classes, Sites sites) {}

    /// A field of a class that is woven.
    ///
    /// @param number different for every such field
    record Variable(int number, boolean isFinal, boolean isVolatile) {}

    private static final Renaming RENAMING = new Renaming(StandIns::of, UnaryOperator.identity());

    private static final MethodTransform UNSYNCHRONIZED = (builder, element) -> {
        if (element instanceof AccessFlags flags) {
            builder.withFlags(flags.flagsMask() & ~ClassFile.ACC_SYNCHRONIZED);
        } else {
            builder.with(element);
        }
    };

    private final Map<String, ClassModel> own = new TreeMap<>();
    private final Map<String, Variable> variables = new HashMap<>();
    private final List<String> resettable;
    private final Map<String, byte[]> known;
    private final Sites sites = new Sites();

    private ThreadWeaver(Map<String, byte[]> classes, Map<String, byte[]> given) {
        known = new HashMap<>(given);
        known.putAll(classes);
        known.forEach((name, bytes) -> own.put(name.replace('.', '/'), ClassFile.of().parse(bytes)));
        resettable = own.entrySet().stream().filter(each -> ClassReset.concerns(each.getValue()))
                .map(Map.Entry::getKey).toList();
        own.forEach((name, model) -> {
            for (FieldModel field : model.fields()) {
                variables.put(name + "." + field.fieldName().stringValue(), new Variable(variables.size(),
                        field.flags().has(AccessFlag.FINAL), field.flags().has(AccessFlag.VOLATILE)));
            }
        });
    }

    /// @param classes class files by binary name
    /// @param given class files of the contract, which `classes` may use
    static Woven weave(Map<String, byte[]> classes, Map<String, byte[]> given) {
        var weaver = new ThreadWeaver(classes, given);
        var woven = new LinkedHashMap<String, byte[]>();
        weaver.own.forEach((name, model) -> woven.put(name.replace('/', '.'), weaver.weave(model)));
        return new Woven(woven, weaver.sites);
    }

    private byte[] weave(ClassModel model) {
        Optional<ClassReset> reset = reset(model);
        ClassTransform transform = (builder, element) -> {
            if (reset.isPresent() && reset.get().replaces(element)) {
                return;
            }
            if (element instanceof MethodModel method && method.code().isPresent()) {
                CodeModel code = method.code().orElseThrow();
                builder.transformMethod(method, UNSYNCHRONIZED.andThen(MethodTransform.transformingCode(
                        new CodeThreads(this, model, method, code))));
            } else {
                builder.with(element);
            }
        };
        ClassTransform whole = reset.map(each -> transform.andThen(ClassTransform.endHandler(builder -> {
            each.fields(builder);
            each.initialiser(builder, this);
        }))).orElse(transform);
        byte[] woven = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(new OwnHierarchy(known)))
                .transformClass(model, whole);
        return RENAMING.apply(woven);
    }

    private Optional<ClassReset> reset(ClassModel model) {
        int number = resettable.indexOf(model.thisClass().asInternalName());
        return number < 0 ? Optional.empty() : Optional.of(new ClassReset(model, number));
    }

    /// Whether class `owner`, an internal name, is initialised in each run.
    boolean isReset(String owner) {
        return resettable.contains(owner);
    }

    /// The class that declares a static field which code means by this name in class `owner`, if it is initialised in
    /// each run.
    Optional<String> resetBefore(String owner, String field) {
        for (ClassModel type = own.get(owner); type != null; type = parent(type)) {
            String name = type.thisClass().asInternalName();
            if (variables.containsKey(name + "." + field)) {
                return isReset(name) ? Optional.of(name) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The numbers of all fields, as in `;MyLock.owner=3;`.
    String numbers() {
        return variables.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue().number())
                .collect(Collectors.joining(";", ";", ";"));
    }

    Sites sites() {
        return sites;
    }

    /// The field that code means by this name in class `owner`, if it is the submission's own.
    @Nullable
    Variable variable(String owner, String field) {
        for (ClassModel type = own.get(owner); type != null; type = parent(type)) {
            Variable found = variables.get(type.thisClass().asInternalName() + "." + field);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Whether a class is replaced by a stand-in, or extends one that is.
    boolean isTold(String owner) {
        for (ClassModel type = own.get(owner); type != null; type = parent(type)) {
            if (type.superclass().map(parent -> StandIns.isTold(parent.asInternalName())).orElse(false)) {
                return true;
            }
        }
        return StandIns.isTold(owner);
    }

    private @Nullable ClassModel parent(ClassModel type) {
        return type.superclass().map(parent -> own.get(parent.asInternalName())).orElse(null);
    }
}
