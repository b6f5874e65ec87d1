package dev.touchstone.grading;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;

/// Weaves the calls of the JDK that read or write many elements of an array at once: `System.arraycopy`, `clone` and those
/// of `Arrays`. Method references to them are not woven.
final class CodeArrays {

    private static final ClassDesc ACCESSES = ClassDesc.of("dev.touchstone.scheduled.Accesses");
    private static final ClassDesc INT = ConstantDescs.CD_int;
    private static final ClassDesc BOOLEAN = ConstantDescs.CD_boolean;
    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;

    private static final MethodTypeDesc COPIED = MethodTypeDesc.of(ConstantDescs.CD_void, OBJECT, INT, OBJECT, INT, INT,
            INT);
    private static final MethodTypeDesc WHOLE = MethodTypeDesc.of(ConstantDescs.CD_void, OBJECT, BOOLEAN, INT);
    private static final MethodTypeDesc PART = MethodTypeDesc.of(ConstantDescs.CD_void, OBJECT, INT, INT, BOOLEAN, INT);

    private static final String ARRAYS = "java/util/Arrays";

    /// Of `Arrays`, what changes the array that it is given.
    private static final Set<String> WRITES = Set.of("fill", "sort", "setAll");

    /// Of `Arrays`, what looks at no element when it is called.
    private static final Set<String> VIEWS = Set.of("asList", "stream", "spliterator");

    private CodeArrays() {}

    /// Whether a call is one of these.
    static boolean concerns(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        return isClone(call) || (owner.equals("java/lang/System") && name.equals("arraycopy"))
                || (owner.equals(ARRAYS) && !VIEWS.contains(name));
    }

    private static boolean isClone(InvokeInstruction call) {
        return call.owner().asInternalName().startsWith("[") && call.name().equalsString("clone");
    }

    static void weave(CodeBuilder code, InvokeInstruction call, int site) {
        if (isClone(call)) {
            code.dup().iconst_0().loadConstant(site).invokestatic(ACCESSES, "bulk", WHOLE);
        } else {
            List<ClassDesc> parameters = call.typeSymbol().parameterList();
            List<Integer> slots = CodeThreads.stow(code, parameters);
            if (call.name().equalsString("arraycopy")) {
                load(code, parameters, slots);
                code.loadConstant(site).invokestatic(ACCESSES, "copied", COPIED);
            } else {
                arrays(code, call, slots, site);
            }
            load(code, parameters, slots);
        }
        code.with(call);
    }

    /// Of each array that `Arrays` is given, the part that two numbers behind it say, or all of it.
    private static void arrays(CodeBuilder code, InvokeInstruction call, List<Integer> slots, int site) {
        List<ClassDesc> parameters = call.typeSymbol().parameterList();
        String name = call.name().stringValue();
        int writes = WRITES.contains(name) ? 1 : 0;
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).isArray()) {
                continue;
            }
            code.aload(slots.get(i));
            if (name.equals("copyOf")) {
                code.iconst_0().iload(slots.get(i + 1)).iconst_0().loadConstant(site)
                        .invokestatic(ACCESSES, "bulk", PART);
            } else if (isInt(parameters, i + 1) && isInt(parameters, i + 2)) {
                code.iload(slots.get(i + 1)).iload(slots.get(i + 2)).loadConstant(writes).loadConstant(site)
                        .invokestatic(ACCESSES, "bulk", PART);
            } else {
                code.loadConstant(writes).loadConstant(site).invokestatic(ACCESSES, "bulk", WHOLE);
            }
        }
    }

    private static boolean isInt(List<ClassDesc> parameters, int index) {
        return index < parameters.size() && parameters.get(index).equals(INT);
    }

    private static void load(CodeBuilder code, List<ClassDesc> parameters, List<Integer> slots) {
        for (int i = 0; i < parameters.size(); i++) {
            code.loadLocal(TypeKind.from(parameters.get(i)), slots.get(i));
        }
    }
}
