package dev.touchstone.grading;

import dev.touchstone.script.Actor;
import dev.touchstone.script.Contract;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes the class that plays scripts on a learner's class: an [Actor] that calls it directly. Reflection would do the
/// same, but it links a method handle for every method when it is first called, which takes a cold process longer than
/// playing hundreds of scripts.
final class ActorWriter {

    /// Binary name of the class. It is in no package, as submissions are, so it can use a class that is not public. The
    /// gate lets no submission declare it.
    static final String NAME = "Touchstone$Actor";

    private static final ClassDesc ACTOR = ClassDesc.of(Actor.class.getName());

    private static final MethodTypeDesc CONSTRUCT = MethodTypeDesc.of(ConstantDescs.CD_Object,
            ConstantDescs.CD_Object.arrayType());

    private static final MethodTypeDesc CALL = MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_int,
            ConstantDescs.CD_Object, ConstantDescs.CD_Object.arrayType());

    private ActorWriter() {}

    /// The class file. A parameter of the constructor whose class is no class of the JDK is one that the contract gives:
    /// it stands for no argument of a script, and a new object is passed.
    ///
    /// @param implementation binary name of the learner's class
    /// @param constructor descriptor of its public constructor
    static byte[] write(Contract contract, String implementation, String constructor) {
        // Code of this form needs no stack map that asks how classes are related.
        var hierarchy = ClassHierarchyResolver.of(List.of(), Map.of());
        return ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy)).build(ClassDesc.of(NAME), type -> type
                .withInterfaceSymbols(ACTOR)
                .withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL)
                .withMethodBody(ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, ClassFile.ACC_PUBLIC, code -> code
                        .aload(0)
                        .invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                        .return_())
                .withMethodBody("construct", CONSTRUCT, ClassFile.ACC_PUBLIC,
                        code -> construct(code, ClassDesc.of(implementation),
                                MethodTypeDesc.ofDescriptor(constructor)))
                .withMethodBody("call", CALL, ClassFile.ACC_PUBLIC, code -> call(code, contract)));
    }

    private static void construct(CodeBuilder code, ClassDesc implementation, MethodTypeDesc constructor) {
        code.new_(implementation).dup();
        int argument = 0;
        for (ClassDesc type : constructor.parameterList()) {
            if (isGiven(type)) {
                code.new_(type).dup().invokespecial(type, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
            } else {
                argument(code, 1, argument++, type);
            }
        }
        code.invokespecial(implementation, ConstantDescs.INIT_NAME, constructor).areturn();
    }

    private static void call(CodeBuilder code, Contract contract) {
        List<Method> methods = contract.javaMethods();
        Label unknown = code.newLabel();
        var cases = new ArrayList<SwitchCase>();
        for (int i = 0; i < methods.size(); i++) {
            cases.add(SwitchCase.of(i, code.newLabel()));
        }
        code.iload(1).tableswitch(unknown, cases);
        for (int i = 0; i < methods.size(); i++) {
            code.labelBinding(cases.get(i).target());
            call(code, contract.type(), methods.get(i));
        }
        code.labelBinding(unknown).aconst_null().areturn();
    }

    private static void call(CodeBuilder code, Class<?> contract, Method method) {
        ClassDesc owner = ClassDesc.of(contract.getName());
        List<ClassDesc> parameters = new ArrayList<>();
        for (Class<?> parameter : method.getParameterTypes()) {
            parameters.add(parameter.describeConstable().orElseThrow());
        }
        ClassDesc answer = method.getReturnType().describeConstable().orElseThrow();
        code.aload(2).checkcast(owner);
        arguments(code, 3, parameters);
        code.invokeinterface(owner, method.getName(), MethodTypeDesc.of(answer, parameters));
        box(code, answer);
        code.areturn();
    }

    /// Puts the elements of the array in local variable `array` on the stack, as these types.
    private static void arguments(CodeBuilder code, int array, List<ClassDesc> types) {
        for (int i = 0; i < types.size(); i++) {
            argument(code, array, i, types.get(i));
        }
    }

    private static void argument(CodeBuilder code, int array, int index, ClassDesc type) {
        code.aload(array).loadConstant(index).aaload();
        unbox(code, type);
    }

    private static boolean isGiven(ClassDesc type) {
        return type.isClassOrInterface() && type.packageName().isEmpty();
    }

    private static void unbox(CodeBuilder code, ClassDesc type) {
        if (type.isPrimitive()) {
            ClassDesc box = box(type);
            code.checkcast(box).invokevirtual(box, type.displayName() + "Value", MethodTypeDesc.of(type));
        } else if (!type.equals(ConstantDescs.CD_Object)) {
            code.checkcast(type);
        }
    }

    private static void box(CodeBuilder code, ClassDesc type) {
        if (type.equals(ConstantDescs.CD_void)) {
            code.getstatic(ACTOR, "DONE", ConstantDescs.CD_Object);
        } else if (type.isPrimitive()) {
            ClassDesc box = box(type);
            code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, type));
        }
    }

    private static ClassDesc box(ClassDesc primitive) {
        return Objects.requireNonNull(switch (TypeKind.from(primitive)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case INT -> ConstantDescs.CD_Integer;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            case REFERENCE, VOID -> throw new IllegalArgumentException("no primitive type: " + primitive);
        });
    }
}
