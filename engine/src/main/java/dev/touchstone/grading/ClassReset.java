package dev.touchstone.grading;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the static initialiser of one class into a method that empties the static fields and fills them again, once in
/// each run, at the first use of the class. So a submission may keep its state in static fields, and every schedule
/// begins with the same.
///
/// ## Decisions
/// - Whoever uses the class calls the method: its constructors and static methods do at their beginning, and code of
///   other classes does before it accesses a static field. Its own instance methods need not.
/// - Interfaces are left alone, as their fields must stay final.
final class ClassReset {

    /// How the method is called in stack traces. Source code cannot declare it.
    static final String METHOD = "static {}";

    private static final ClassDesc INITIALISERS = ClassDesc.of("dev.touchstone.scheduled.Initialisers");

    private static final MethodTypeDesc BEGIN = MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_int);

    private static final MethodTypeDesc END = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

    private final ClassModel model;
    private final ClassDesc type;
    private final int number;

    /// @param number different for every such class of a submission
    ClassReset(ClassModel model, int number) {
        this.model = model;
        this.number = number;
        type = model.thisClass().asSymbol();
    }

    static boolean concerns(ClassModel model) {
        return !model.flags().has(AccessFlag.INTERFACE) && !model.flags().has(AccessFlag.SYNTHETIC)
                && StaticState.isKeptBy(model);
    }

    /// Makes sure that a class is initialised in this run.
    static void call(CodeBuilder code, ClassDesc type) {
        code.invokestatic(type, METHOD, ConstantDescs.MTD_void);
    }

    /// Whether an element of the class is written by [#fields] or [#initialiser].
    boolean replaces(ClassElement element) {
        return switch (element) {
            case FieldModel field -> isFilled(field);
            case MethodModel method -> isInitialiser(method);
            default -> false;
        };
    }

    private static boolean isInitialiser(MethodModel method) {
        return method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
    }

    /// Whether the static initialiser may give the field its value.
    private static boolean isFilled(FieldModel field) {
        return field.flags().has(AccessFlag.STATIC) && field.findAttribute(Attributes.constantValue()).isEmpty();
    }

    /// Declares the static fields, none of them final: each run writes them.
    void fields(ClassBuilder builder) {
        model.fields().stream().filter(ClassReset::isFilled).forEach(field -> builder.withField(
                field.fieldName().stringValue(), field.fieldTypeSymbol(),
                field.flags().flagsMask() & ~ClassFile.ACC_FINAL));
    }

    /// Declares the method.
    void initialiser(ClassBuilder builder, ThreadWeaver weaver) {
        Optional<MethodModel> before = model.methods().stream().filter(ClassReset::isInitialiser).findFirst();
        builder.withMethod(METHOD, ConstantDescs.MTD_void, ClassFile.ACC_STATIC, method -> {
            if (before.isPresent()) {
                CodeModel code = before.get().code().orElseThrow();
                method.transformCode(code, new CodeThreads(weaver, model, before.get(), code)
                        .andThen(new Once(weaver)));
            } else {
                method.withCode(code -> {
                    begin(code, weaver);
                    end(code);
                    code.return_();
                });
            }
        });
    }

    private void begin(CodeBuilder code, ThreadWeaver weaver) {
        Label first = code.newLabel();
        code.loadConstant(number).invokestatic(INITIALISERS, "begin", BEGIN).ifne(first).return_().labelBinding(first);
        model.superclass().filter(parent -> weaver.isReset(parent.asInternalName()))
                .ifPresent(parent -> call(code, parent.asSymbol()));
        for (FieldModel field : model.fields().stream().filter(ClassReset::isFilled).toList()) {
            nothing(code, TypeKind.from(field.fieldTypeSymbol()));
            code.putstatic(type, field.fieldName().stringValue(), field.fieldTypeSymbol());
        }
    }

    private static void nothing(CodeBuilder code, TypeKind kind) {
        switch (kind.asLoadable()) {
            case LONG -> code.lconst_0();
            case FLOAT -> code.fconst_0();
            case DOUBLE -> code.dconst_0();
            case REFERENCE -> code.aconst_null();
            default -> code.iconst_0();
        }
    }

    private void end(CodeBuilder code) {
        code.loadConstant(number).invokestatic(INITIALISERS, "end", END);
    }

    /// Around what the initialiser did.
    private final class Once implements CodeTransform {

        private final ThreadWeaver weaver;
        private @Nullable Label start;

        Once(ThreadWeaver weaver) {
            this.weaver = weaver;
        }

        @Override
        public void atStart(CodeBuilder code) {
            begin(code, weaver);
            start = code.newBoundLabel();
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof ReturnInstruction) {
                end(code);
            }
            code.with(element);
        }

        @Override
        public void atEnd(CodeBuilder code) {
            if (start != null) {
                Label handler = code.newLabel();
                code.exceptionCatchAll(start, handler, handler);
                code.labelBinding(handler);
                end(code);
                code.athrow();
            }
        }
    }
}
