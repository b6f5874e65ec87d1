package dev.touchstone.grading;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Weaves step counting into a submission's classes: one step for each method entry, each jump back and each new
/// object, and the length of each new array (a nest of arrays made at once is one object).
///
/// Every loop has a jump back and every recursion a method entry, so nothing of the submission's own runs for ever
/// without counting.
final class StepWeaver {

    private static final ClassDesc STEPS = ClassDesc.of("dev.touchstone.subject.Steps");

    private static final MethodTypeDesc STEP = MethodTypeDesc.of(ConstantDescs.CD_void);

    private static final MethodTypeDesc ARRAY = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int);

    private StepWeaver() {}

    /// The same classes with counting in them.
    ///
    /// @param classes class files by binary name
    /// @param given class files of the contract, which `classes` may use
    /// @throws IllegalArgumentException if a method becomes longer than a class file can hold
    static Map<String, byte[]> weave(Map<String, byte[]> classes, Map<String, byte[]> given) {
        var known = new HashMap<>(given);
        known.putAll(classes);
        var woven = new LinkedHashMap<String, byte[]>();
        ClassTransform transform = ClassTransform.transformingMethodBodies(
                MethodModel.class::isInstance,
                CodeTransform.ofStateful(() -> ChargeWeaver.TRANSFORM.andThen(new Counting())));
        classes.forEach((name, bytes) -> {
            ClassModel model = ClassFile.of().parse(bytes);
            woven.put(name, ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(new OwnHierarchy(known)))
                    .transformClass(model, transform));
        });
        return woven;
    }

    /// Copies one method's code and counts in it.
    private static final class Counting implements CodeTransform {

        /// Labels that have been passed: a jump to one of them is a jump back.
        private final Set<Label> passed = new HashSet<>();

        @Override
        public void atStart(CodeBuilder builder) {
            step(builder);
        }

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            switch (element) {
                case LabelTarget target -> passed.add(target.label());
                case BranchInstruction branch when passed.contains(branch.target()) -> step(builder);
                case TableSwitchInstruction table when jumpsBack(table) -> step(builder);
                case LookupSwitchInstruction lookup when jumpsBack(lookup) -> step(builder);
                case NewObjectInstruction _,NewMultiArrayInstruction _ -> step(builder);
                case NewPrimitiveArrayInstruction _ -> builder.invokestatic(STEPS, "array", ARRAY);
                case NewReferenceArrayInstruction _ -> builder.invokestatic(STEPS, "array", ARRAY);
                default -> {
                }
            }
            builder.with(element);
        }

        private boolean jumpsBack(TableSwitchInstruction table) {
            return passed.contains(table.defaultTarget())
                    || table.cases().stream().anyMatch(each -> passed.contains(each.target()));
        }

        private boolean jumpsBack(LookupSwitchInstruction lookup) {
            return passed.contains(lookup.defaultTarget())
                    || lookup.cases().stream().anyMatch(each -> passed.contains(each.target()));
        }

        private static void step(CodeBuilder builder) {
            builder.invokestatic(STEPS, "step", STEP);
        }
    }
}
