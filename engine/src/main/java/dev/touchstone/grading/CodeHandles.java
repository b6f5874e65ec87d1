package dev.touchstone.grading;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;

/// Weaves the calls that make and use a `VarHandle`. javac gives each call of one the types of its arguments and of the
/// cast around it; the stand-in takes an array of objects and answers an object.
final class CodeHandles {

    static final String VAR_HANDLE = "java/lang/invoke/VarHandle";

    /// What may be used of `MethodHandles`.
    static final Set<String> OF_METHOD_HANDLES = Set.of("lookup", "arrayElementVarHandle");

    /// What may be used of `MethodHandles.Lookup`.
    static final Set<String> OF_LOOKUP = Set.of("findVarHandle", "findStaticVarHandle");

    private static final ClassDesc STAND_IN = ClassDesc.of("dev.touchstone.scheduled.VarHandle");
    private static final ClassDesc LOOKUP = ClassDesc.of("java.lang.invoke.MethodHandles$Lookup");
    private static final ClassDesc NUMBER = ClassDesc.of("java.lang.Number");

    private static final MethodTypeDesc FIND = MethodTypeDesc.of(STAND_IN, LOOKUP, ConstantDescs.CD_Class,
            ConstantDescs.CD_String, ConstantDescs.CD_Class, ConstantDescs.CD_String);

    private static final MethodTypeDesc OF_ELEMENTS = MethodTypeDesc.of(STAND_IN, ConstantDescs.CD_Class);

    private static final MethodTypeDesc ACCESS = MethodTypeDesc.of(ConstantDescs.CD_Object,
            ConstantDescs.CD_Object.arrayType());

    private CodeHandles() {}

    /// Whether a call is one of these.
    static boolean concerns(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return owner.equals(VAR_HANDLE) || call.name().equalsString("arrayElementVarHandle")
                || (owner.equals("java/lang/invoke/MethodHandles$Lookup")
                        && OF_LOOKUP.contains(call.name().stringValue()));
    }

    /// @param numbers of the submission's fields, as in `;MyLock.owner=3;`
    static void weave(CodeBuilder code, InvokeInstruction call, String numbers) {
        switch (call.name().stringValue()) {
            case "findVarHandle" -> code.loadConstant(numbers).invokestatic(STAND_IN, "find", FIND);
            case "findStaticVarHandle" -> code.loadConstant(numbers).invokestatic(STAND_IN, "findStatic", FIND);
            case "arrayElementVarHandle" -> code.invokestatic(STAND_IN, "ofElements", OF_ELEMENTS);
            default -> access(code, call);
        }
    }

    private static void access(CodeBuilder code, InvokeInstruction call) {
        List<ClassDesc> parameters = call.typeSymbol().parameterList();
        List<Integer> slots = CodeThreads.stow(code, parameters);
        code.loadConstant(parameters.size()).anewarray(ConstantDescs.CD_Object);
        for (int i = 0; i < parameters.size(); i++) {
            code.dup().loadConstant(i).loadLocal(TypeKind.from(parameters.get(i)), slots.get(i));
            if (parameters.get(i).isPrimitive()) {
                ClassDesc box = box(parameters.get(i));
                code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, parameters.get(i)));
            }
            code.aastore();
        }
        code.invokevirtual(STAND_IN, call.name().stringValue(), ACCESS);
        answer(code, call.typeSymbol().returnType());
    }

    private static void answer(CodeBuilder code, ClassDesc type) {
        if (type.equals(ConstantDescs.CD_void)) {
            code.pop();
        } else if (!type.isPrimitive()) {
            code.checkcast(type);
        } else {
            ClassDesc from = switch (TypeKind.fromDescriptor(type.descriptorString())) {
                case BOOLEAN, CHAR -> box(type);
                default -> NUMBER;
            };
            code.checkcast(from).invokevirtual(from, type.displayName() + "Value", MethodTypeDesc.of(type));
        }
    }

    private static ClassDesc box(ClassDesc primitive) {
        return switch (TypeKind.from(primitive)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            default -> ConstantDescs.CD_Integer;
        };
    }
}
