package dev.touchstone.grading;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.Attributes;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PackageEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.classfile.BootstrapMethodEntry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Refuses class files that name anything outside [AllowList]. Default deny.
///
/// Two passes: instructions first, because they know the line; then the whole constant pool, used or not, so that
/// nothing which is only mentioned gets by (types in descriptors, handlers, bootstrap arguments).
///
/// This is one layer of several, and not the wall: it runs on what our own compiler wrote and keeps honest code honest.
/// One instance for one submission.
final class Gate {

    private static final Set<String> SERIALIZATION_HOOKS = Set.of(
            "readObject", "writeObject", "readResolve", "writeReplace", "readObjectNoData", "$deserializeLambda$");

    /// Methods of an exception that run while it is reported.
    private static final Set<String> EXCEPTION_METHODS = Set.of(
            "getMessage", "getLocalizedMessage", "toString", "getStackTrace", "fillInStackTrace", "getCause");

    private static final Pattern TOP_LEVEL = Pattern.compile("(?:[a-z][a-z0-9_]*\\.)+[A-Z]\\w*");

    /// How many remarks are made; a learner mends the first ones first.
    static final int REMARKS_MAX = 20;

    /// What is refused in which file, whatever the line.
    private record Place(String file, String name, List<String> values) {}

    private final Map<String, ClassModel> own = new HashMap<>();
    private final Set<String> known;
    private final boolean threads;
    private final Map<Place, Integer> lines = new LinkedHashMap<>();
    private String file = "";
    private int line;

    private Gate(Set<String> contract, boolean threads) {
        known = contract;
        this.threads = threads;
    }

    /// The gate of all exercises.
    static final Grader.ClassCheck CHECK = new Grader.ClassCheck() {
        @Override
        public List<Remark> check(Map<String, byte[]> classes, Set<String> contract) {
            return Gate.check(classes, contract);
        }

        @Override
        public Grader.ClassCheck withThreads() {
            return (classes, contract) -> new Gate(contract, true).check(classes);
        }
    };

    /// What is wrong with `classes`; empty when they may run. At most [#REMARKS_MAX], each use once in a file.
    ///
    /// @param classes class files by binary name, as our compiler wrote them
    /// @param contract names of the classes that the exercise gives
    static List<Remark> check(Map<String, byte[]> classes, Set<String> contract) {
        return new Gate(contract, false).check(classes);
    }

    private List<Remark> check(Map<String, byte[]> classes) {
        classes.forEach((name, bytes) -> own.put(name.replace('.', '/'), ClassFile.of().parse(bytes)));
        own.forEach(this::checkClass);
        return remarks();
    }

    /// Uses without a line come last, and not at all where their class is told with a line.
    private List<Remark> remarks() {
        Set<String> located = lines.entrySet().stream()
                .filter(each -> each.getValue() > 0).map(each -> outermost(each.getKey())).collect(Collectors.toSet());
        return lines.entrySet().stream()
                .filter(each -> each.getValue() > 0 || !located.contains(outermost(each.getKey())))
                .sorted(Comparator.comparing((Map.Entry<Place, Integer> each) -> each.getKey().file())
                        .thenComparingInt(each -> each.getValue() > 0 ? each.getValue() : Integer.MAX_VALUE))
                .limit(REMARKS_MAX)
                .map(each -> Remark.say(each.getKey().file(), each.getValue(), each.getKey().name(),
                        each.getKey().values().toArray()))
                .toList();
    }

    /// The file, and the top-level class that is used there.
    private static String outermost(Place place) {
        String used = String.join(" ", place.values());
        Matcher matcher = TOP_LEVEL.matcher(used);
        return place.file() + ":" + (matcher.lookingAt() ? matcher.group() : place.name() + used);
    }

    private void checkClass(String name, ClassModel model) {
        file = model.findAttribute(Attributes.sourceFile())
                .map(SourceFileAttribute::sourceFile).map(Object::toString).orElse(name);
        line = 0;
        if (name.indexOf('/') >= 0) {
            refuse("package");
        }
        if (known.contains(name)) {
            refuse("declares.given", name);
        }
        for (MethodModel method : model.methods()) {
            checkMethod(model, method);
        }
        line = 0;
        model.fields().forEach(field -> checkDescriptor(field.fieldType().stringValue()));
        for (PoolEntry entry : model.constantPool()) {
            checkEntry(entry);
        }
    }

    private void checkMethod(ClassModel model, MethodModel method) {
        String name = method.methodName().stringValue();
        line = method.code().map(Gate::firstLine).orElse(0);
        checkDescriptor(method.methodType().stringValue());
        if (method.flags().has(AccessFlag.NATIVE)) {
            refuse("declares.native", name);
        }
        if (name.equals("finalize") && method.methodType().equalsString("()V")) {
            refuse("declares.finalizer");
        }
        if (SERIALIZATION_HOOKS.contains(name)) {
            refuse("declares.serialization", name);
        }
        if (EXCEPTION_METHODS.contains(name) && isThrowable(model)) {
            refuse("overrides", name);
        }
        method.code().ifPresent(code -> code.forEach(this::checkInstruction));
    }

    private void checkInstruction(CodeElement element) {
        switch (element) {
            case LineNumber number -> line = number.line();
            case InvokeInstruction call -> {
                checkMember(call.owner().asInternalName(), call.name().stringValue(), call.type().stringValue());
                checkDescriptor(call.type().stringValue());
            }
            case FieldInstruction field -> {
                checkMember(field.owner().asInternalName(), field.name().stringValue(), field.type().stringValue());
                checkDescriptor(field.type().stringValue());
            }
            case InvokeDynamicInstruction call -> checkBootstrap(call.invokedynamic().bootstrap());
            case NewObjectInstruction created -> checkType(created.className().asInternalName());
            case NewReferenceArrayInstruction created -> checkType(created.componentType().asInternalName());
            case NewMultiArrayInstruction created -> checkType(created.arrayType().asInternalName());
            case TypeCheckInstruction check -> checkType(check.type().asInternalName());
            case LoadConstantInstruction load -> checkEntry(load.constantEntry());
            default -> {
            }
        }
    }

    private void checkEntry(PoolEntry entry) {
        switch (entry) {
            case ClassEntry type -> checkType(type.asInternalName());
            case MemberRefEntry member -> checkMemberRef(member);
            case NameAndTypeEntry named -> checkDescriptor(named.type().stringValue());
            case MethodTypeEntry type -> checkDescriptor(type.descriptor().stringValue());
            case ConstantDynamicEntry constant -> checkBootstrap(constant.bootstrap());
            case InvokeDynamicEntry call -> checkBootstrap(call.bootstrap());
            case ModuleEntry _,PackageEntry _ -> refuse("declares.module");
            default -> {
            }
        }
    }

    /// A bootstrap method is in the pool like any other. Whether it is used as one alone is seen where it is used: by
    /// [#checkInstruction] and [#checkBootstrap].
    private void checkMemberRef(MemberRefEntry member) {
        String owner = member.owner().asInternalName();
        String name = member.name().stringValue();
        if (!AllowList.allowsBootstrap(owner, name) && !AllowList.allowsDescribed(owner, name)) {
            checkMember(owner, name, member.type().stringValue());
        }
    }

    private void checkBootstrap(BootstrapMethodEntry entry) {
        MemberRefEntry method = entry.bootstrapMethod().reference();
        String bootstrap = method.owner().asInternalName() + "." + method.name().stringValue();
        if (!AllowList.allowsBootstrap(method.owner().asInternalName(), method.name().stringValue())) {
            refuseUse(bootstrap);
        }
        for (LoadableConstantEntry argument : entry.arguments()) {
            if (argument instanceof MethodHandleEntry handle) {
                checkHandle(bootstrap, handle.reference());
            } else {
                checkEntry(argument);
            }
        }
    }

    /// A method reference is a handle that a bootstrap method is given: so it may be of no bootstrap method itself.
    private void checkHandle(String bootstrap, MemberRefEntry member) {
        String owner = member.owner().asInternalName();
        String name = member.name().stringValue();
        if (threads && CodeThreads.replaces(member)) {
            refuse("uses.referred", owner.replace('/', '.') + "." + name);
        }
        if (!bootstrap.equals(AllowList.INVOKE) || !AllowList.allowsDescribed(owner, name)) {
            checkMember(owner, name, member.type().stringValue());
        }
    }

    private void checkDescriptor(String descriptor) {
        for (int from = descriptor.indexOf('L'); from >= 0; from = descriptor.indexOf('L', from)) {
            int to = descriptor.indexOf(';', from);
            if (to < 0) {
                return;
            }
            checkType(descriptor.substring(from + 1, to));
            from = to;
        }
    }

    private void checkType(String internalName) {
        String name = element(internalName);
        if (!name.isEmpty() && !isKnown(name) && !allowsMention(name)) {
            refuseUse(name);
        }
    }

    /// A member of the submission's own class may really be inherited from the JDK, because javac names the class that
    /// the call is made on: so look through the submission's own hierarchy.
    private void checkMember(String owner, String name, String type) {
        if (owner.startsWith("[")) {
            return;
        }
        if (AllowList.startsThreads(name)) {
            refuseUse(owner + "." + name);
        } else if (own.containsKey(owner)) {
            checkInherited(owner, name, type, new LinkedHashSet<>());
        } else if (!known.contains(owner) && !allowsMention(owner)) {
            refuseUse(owner);
        } else if (!known.contains(owner) && !allowsMember(owner, name)) {
            refuseUse(owner + "." + name);
        }
    }

    private void checkInherited(String owner, String name, String type, Set<String> seen) {
        ClassModel model = own.get(owner);
        if (model == null || !seen.add(owner) || declares(model, name, type)) {
            return;
        }
        for (String parent : parents(model)) {
            if (own.containsKey(parent)) {
                checkInherited(parent, name, type, seen);
            } else if (!parent.equals("java/lang/Object") && !known.contains(parent)
                    && !allowsMember(parent, name) && !allowsMember("java/lang/Object", name)) {
                refuseUse(parent + "." + name);
            }
        }
    }

    private boolean allowsMention(String name) {
        return threads ? StandIns.allows(name, AllowList.allowsMention(name)) : AllowList.allowsMention(name);
    }

    private boolean allowsMember(String owner, String name) {
        return threads
                ? StandIns.allowsMember(owner, name, AllowList.allowsMember(owner, name))
                : AllowList.allowsMember(owner, name);
    }

    private static boolean declares(ClassModel model, String name, String type) {
        return model.methods().stream().anyMatch(method -> method.methodName().equalsString(name)
                && method.methodType().equalsString(type))
                || model.fields().stream().anyMatch(field -> field.fieldName().equalsString(name)
                        && field.fieldType().equalsString(type));
    }

    private static List<String> parents(ClassModel model) {
        var parents = new ArrayList<String>();
        model.superclass().ifPresent(parent -> parents.add(parent.asInternalName()));
        model.interfaces().forEach(parent -> parents.add(parent.asInternalName()));
        return parents;
    }

    private boolean isThrowable(ClassModel model) {
        String parent = model.superclass().map(ClassEntry::asInternalName).orElse("");
        ClassModel declared = own.get(parent);
        return declared != null
                ? isThrowable(declared)
                : AllowList.isThrowable(parent);
    }

    private boolean isKnown(String name) {
        return own.containsKey(name) || known.contains(name);
    }

    private static int firstLine(CodeModel code) {
        return code.elementStream()
                .filter(LineNumber.class::isInstance).map(LineNumber.class::cast)
                .findFirst().map(LineNumber::line).orElse(0);
    }

    /// The class of an array's elements; empty for an array of primitives.
    private static String element(String name) {
        String bare = name.replaceFirst("^\\[+", "");
        if (bare.length() == name.length()) {
            return name;
        }
        return bare.startsWith("L") ? bare.substring(1, bare.length() - 1) : "";
    }

    private void refuseUse(String name) {
        refuse("uses." + (threads ? StandIns.instead(name) : AllowList.instead(name)),
                name.replace('/', '.').replace('$', '.'));
    }

    /// The first line of a use is enough. The pass over the constant pool knows no lines and repeats the uses that the
    /// instructions already showed.
    private void refuse(String what, String... values) {
        lines.merge(new Place(file, "gate." + what, List.of(values)), line,
                (known, now) -> known == 0 || now == 0 ? Math.max(known, now) : Math.min(known, now));
    }
}
