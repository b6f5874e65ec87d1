package dev.touchstone.grading;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Weaves charges around calls of the JDK that do much work without a loop which is woven: those on texts, arrays and
/// big numbers. The calls themselves stay, so what they throw and where is what it would be without.
///
/// A method reference to such a method is not charged: there is no call to weave around.
final class ChargeWeaver {

    private static final ClassDesc CHARGES = ClassDesc.of("dev.touchstone.counted.Charges");
    private static final ClassDesc SEQUENCE = ClassDesc.of("java.lang.CharSequence");
    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    private static final ClassDesc INT = ConstantDescs.CD_int;

    /// Adds charges to one method.
    static final CodeTransform TRANSFORM = ChargeWeaver::accept;

    private ChargeWeaver() {}

    private static void accept(CodeBuilder builder, CodeElement element) {
        switch (element) {
            case NewMultiArrayInstruction _ -> {
                builder.with(element).dup();
                charge(builder, "nest", OBJECT);
            }
            case InvokeInstruction call when isArrayClone(call) -> {
                builder.dup();
                charge(builder, "size", OBJECT);
                builder.with(element);
            }
            case InvokeInstruction call -> {
                ChargeRule rule = ChargeRule.of(call);
                if (rule == null) {
                    builder.with(call);
                } else {
                    new Site(builder, call).charge(rule);
                }
            }
            default -> builder.with(element);
        }
    }

    private static boolean isArrayClone(InvokeInstruction call) {
        return call.owner().asInternalName().startsWith("[") && call.name().equalsString("clone");
    }

    private static void charge(CodeBuilder builder, String method, ClassDesc... operands) {
        builder.invokestatic(CHARGES, method, MethodTypeDesc.of(ConstantDescs.CD_void, operands));
    }

    /// One call, whose operands lie on the stack.
    private static final class Site {

        private final CodeBuilder builder;
        private final InvokeInstruction call;
        private final MethodTypeDesc type;
        private final boolean isConstructor;

        /// Types of the operands: the receiver if it has one, then the arguments.
        private final List<ClassDesc> operands = new ArrayList<>();

        /// Where the operands are kept, once they are.
        private final List<Integer> slots = new ArrayList<>();
        private final int receivers;

        Site(CodeBuilder builder, InvokeInstruction call) {
            this.builder = builder;
            this.call = call;
            type = call.typeSymbol();
            isConstructor = call.name().equalsString("<init>");
            receivers = call.opcode() == Opcode.INVOKESTATIC || isConstructor ? 0 : 1;
            if (receivers == 1) {
                operands.add(OBJECT);
            }
            operands.addAll(type.parameterList());
        }

        void charge(ChargeRule rule) {
            switch (rule) {
                case SELF -> before(0);
                case FIRST -> before(receivers);
                case RESULT -> {
                    builder.with(call);
                    sizeOfResult();
                }
                case SELF_AND_RESULT -> {
                    before(() -> size(0));
                    sizeOfResult();
                }
                case TAIL -> before(this::tail);
                case APPENDED -> {
                    if (operands.size() == 2) {
                        before(1);
                    } else {
                        before(this::appended);
                    }
                }
                case GROW -> before(() -> call("grow", SEQUENCE, INT));
                case REPEATED -> before(this::repeated);
                case FOUND -> found("found", true);
                case FOUND_BACK -> found("foundBack", false);
                case LENGTH -> last();
                case EQUAL -> pair("equal");
                case COMPARED -> pair("compared");
                case PRODUCT -> before(this::product);
                case POWER -> before(() -> call("power", OBJECT, INT));
                case NAME -> replaceResult("plain");
                case EACH -> replaceResult("each");
            }
        }

        private void replaceResult(String method) {
            builder.with(call);
            builder.invokestatic(CHARGES, method, MethodTypeDesc.of(type.returnType(), type.returnType()));
        }

        /// Charges with the operands at hand, then calls.
        private void before(Runnable charges) {
            keep();
            charges.run();
            loadAll();
            builder.with(call);
        }

        /// Charges the size of one operand, then calls.
        private void before(int operand) {
            if (operand >= operands.size() || operands.get(operand).isPrimitive()) {
                builder.with(call);
            } else if (operand == operands.size() - 1) {
                builder.dup();
                ChargeWeaver.charge(builder, "size", OBJECT);
                builder.with(call);
            } else {
                before(() -> size(operand));
            }
        }

        private void sizeOfResult() {
            if (isConstructor || !type.returnType().isPrimitive()) {
                builder.dup();
                ChargeWeaver.charge(builder, "size", OBJECT);
            }
        }

        /// The length is the last operand, on top of the stack.
        private void last() {
            if (operands.getLast().equals(INT)) {
                builder.dup();
                ChargeWeaver.charge(builder, "length", INT);
            }
            builder.with(call);
        }

        private void pair(String charge) {
            if (operands.size() == 2 && !operands.get(1).isPrimitive()) {
                builder.dup2();
                ChargeWeaver.charge(builder, charge, OBJECT, OBJECT);
            }
            builder.with(call);
        }

        private void tail() {
            if (operands.get(1).equals(INT)) {
                load(0);
                load(1);
                ChargeWeaver.charge(builder, "tail", SEQUENCE, INT);
            }
            IntStream.range(1, operands.size()).forEach(this::size);
        }

        private void appended() {
            load(3);
            if (operands.get(1).equals(SEQUENCE)) {
                load(2);
                builder.isub();
            }
            ChargeWeaver.charge(builder, "length", INT);
        }

        private void repeated() {
            if (operands.get(1).isPrimitive()) {
                builder.aconst_null();
            } else {
                load(1);
            }
            load(2);
            ChargeWeaver.charge(builder, "repeated", OBJECT, INT);
        }

        private void product() {
            load(0);
            load(operands.size() == 2 && !operands.get(1).isPrimitive() ? 1 : 0);
            ChargeWeaver.charge(builder, "product", OBJECT, OBJECT);
        }

        /// A search whose result is its place. It starts where its second argument says, else at the end it starts from.
        private void found(String charge, boolean forwards) {
            keep();
            loadAll();
            builder.with(call);
            int result = builder.allocateLocal(TypeKind.INT);
            builder.dup().istore(result);
            load(0);
            boolean hasStart = operands.size() > 2;
            if (hasStart) {
                load(2);
            } else if (forwards) {
                builder.iconst_0();
            }
            builder.iload(result);
            if (hasStart || forwards) {
                ChargeWeaver.charge(builder, charge, OBJECT, INT, INT);
            } else {
                ChargeWeaver.charge(builder, charge, OBJECT, INT);
            }
        }

        private void size(int operand) {
            if (operand < operands.size() && !operands.get(operand).isPrimitive()) {
                load(operand);
                ChargeWeaver.charge(builder, "size", OBJECT);
            }
        }

        /// A charge that takes the first operands as they are.
        private void call(String charge, ClassDesc... types) {
            IntStream.range(0, types.length).forEach(this::load);
            ChargeWeaver.charge(builder, charge, types);
        }

        /// Takes all operands off the stack.
        private void keep() {
            operands.forEach(operand -> slots.add(builder.allocateLocal(TypeKind.from(operand))));
            for (int i = operands.size() - 1; i >= 0; i--) {
                builder.storeLocal(TypeKind.from(operands.get(i)), slots.get(i));
            }
        }

        private void loadAll() {
            IntStream.range(0, operands.size()).forEach(this::load);
        }

        private void load(int operand) {
            builder.loadLocal(TypeKind.from(operands.get(operand)), slots.get(operand));
        }
    }
}
