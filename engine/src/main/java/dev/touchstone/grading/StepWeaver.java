package dev.touchstone.grading;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Weaves step counting into a submission's classes: one step for each method entry, each jump back and each new
/// object, and the length of each new array (a nest of arrays made at once is one object).
///
/// Every loop has a jump back and every recursion a method entry, so nothing of the submission's own runs for ever
/// without counting. Every handler of exceptions begins with steps as well: an exhausted budget throws at each step, so
/// a handler that catches that error throws it on. Only a handler that covers itself has none, or it would throw to
/// itself for ever; javac makes those to leave a monitor, and they throw on by themselves.
final class StepWeaver {

    private static final ClassDesc STEPS = ClassDesc.of("dev.touchstone.subject.Steps");

    private static final MethodTypeDesc STEP = MethodTypeDesc.of(ConstantDescs.CD_void);

    private static final MethodTypeDesc ARRAY = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int);

    /// Code that counting may make too long for a class file, in bytes. A class file holds eight times as much, and
    /// nothing that is counted becomes eight times as long.
    static final int CODE_BYTES_SURE = 65_535 / 8;

    /// A method leaves no room to count in.
    static final class TooLong extends RuntimeException {

        private final String method;

        private TooLong(String method, IllegalArgumentException cause) {
            super("method \"" + method + "\" is too long to count in", cause);
            this.method = method;
        }

        /// As in `MyLruCache.get`.
        String method() {
            return method;
        }
    }

    private StepWeaver() {}

    /// The same classes with counting in them.
    ///
    /// @param classes class files by binary name
    /// @param given class files of the contract, which `classes` may use
    /// @throws TooLong if a method becomes longer than a class file can hold
    /// @throws IllegalStateException if the classes are none that our compiler writes
    static Map<String, byte[]> weave(Map<String, byte[]> classes, Map<String, byte[]> given) {
        var known = new HashMap<>(given);
        known.putAll(classes);
        var woven = new LinkedHashMap<String, byte[]>();
        ClassTransform transform = ClassTransform.transformingMethodBodies(
                MethodModel.class::isInstance,
                CodeTransform.ofStateful(() -> ChargeWeaver.TRANSFORM.andThen(new Counting())));
        classes.forEach((name, bytes) -> {
            ClassModel model = ClassFile.of().parse(bytes);
            try {
                woven.put(name, ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(new OwnHierarchy(known)))
                        .transformClass(model, transform));
            } catch (IllegalArgumentException e) {
                throw unwoven(name, model, e);
            }
        });
        return woven;
    }

    /// The library says the same for every fault: what is wrong is told from the class.
    private static RuntimeException unwoven(String name, ClassModel model, IllegalArgumentException cause) {
        return model.methods().stream()
                .filter(method -> length(method) > CODE_BYTES_SURE)
                .max(Comparator.comparingInt(StepWeaver::length))
                .<RuntimeException>map(method -> new TooLong(name + "." + method.methodName(), cause))
                .orElseGet(() -> new IllegalStateException("cannot count steps in class \"" + name + "\"", cause));
    }

    private static int length(MethodModel method) {
        return method.findAttribute(Attributes.code()).map(CodeAttribute::codeLength).orElse(0);
    }

    /// Copies one method's code and counts in it.
    private static final class Counting implements CodeTransform {

        /// Labels that have been passed: a jump to one of them is a jump back.
        private final Set<Label> passed = new HashSet<>();

        private final List<ExceptionCatch> catches = new ArrayList<>();

        /// What comes before the first instruction and its line.
        private final List<CodeElement> early = new ArrayList<>();

        private boolean entered;

        /// The step at the entry belongs to the first line, so that it is told where an exhausted budget threw.
        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            if (entered) {
                count(builder, element);
            } else if (element instanceof LineNumber) {
                builder.with(element);
                enter(builder);
            } else if (element instanceof Instruction) {
                enter(builder);
                count(builder, element);
            } else {
                early.add(element);
            }
        }

        private void enter(CodeBuilder builder) {
            entered = true;
            step(builder);
            early.forEach(each -> count(builder, each));
        }

        private void count(CodeBuilder builder, CodeElement element) {
            switch (element) {
                case ExceptionCatch caught -> catches.add(caught);
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
            if (element instanceof LabelTarget target && handlesOthers(target.label())) {
                builder.invokestatic(STEPS, "caught", STEP);
            }
        }

        /// Whether a handler begins here that does not cover itself.
        private boolean handlesOthers(Label here) {
            return catches.stream().anyMatch(caught -> caught.handler().equals(here))
                    && catches.stream().noneMatch(caught -> caught.handler().equals(here) && isOpen(caught));
        }

        /// Whether the range that is covered has begun and not ended.
        private boolean isOpen(ExceptionCatch caught) {
            return passed.contains(caught.tryStart()) && !passed.contains(caught.tryEnd());
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
