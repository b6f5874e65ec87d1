package dev.touchstone.grading;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.Optional;
import java.util.Set;

/// Makes the JDK's collections tell when they are read and when they are changed, so that races are seen however they are
/// reached: by subclasses, method references, iterators, views and copies. Where threads may change is woven where they
/// are called, see [CodeThreads].
final class ContentWeaver {

    private static final ClassDesc ACCESSES = ClassDesc.of("dev.touchstone.scheduled.Accesses");

    private static final MethodTypeDesc CONTENT = MethodTypeDesc.of(
            ConstantDescs.CD_void, ConstantDescs.CD_Object, ConstantDescs.CD_boolean);

    /// Those that keep their content themselves; the others are made of these.
    private static final Set<String> TELLING = Set.of("java/util/ArrayDeque", "java/util/ArrayList", "java/util/BitSet",
            "java/util/EnumMap", "java/util/HashMap", "java/util/IdentityHashMap", "java/util/JumboEnumSet",
            "java/util/LinkedHashMap", "java/util/LinkedList", "java/util/PriorityQueue", "java/util/RegularEnumSet",
            "java/util/TreeMap", "java/util/WeakHashMap");

    /// Entries, which know their maps not, and can be read and changed without them: each value tells of itself.
    private static final Set<String> ENTRIES = Set.of("java/util/HashMap$Node",
            "java/util/LinkedHashMap$Entry", "java/util/TreeMap$Entry", "java/util/WeakHashMap$Entry");

    /// Fields in which iterators and views keep the collection that they belong to.
    private static final Set<String> OWNER_FIELDS = Set.of("this$0", "m", "root", "map");

    private static final String LINKED_MAP = "java/util/LinkedHashMap";

    /// Reads that change the order of a map which is kept by access.
    private static final Set<String> BY_ACCESS = Set.of("get", "getOrDefault");

    private ContentWeaver() {}

    /// Makes the methods of a class of the JDK tell, if it has content or belongs to one that has.
    static byte[] weave(ClassModel model) {
        boolean tells = TELLING.contains(model.thisClass().asInternalName());
        Optional<FieldModel> owner = tells ? Optional.empty() : owner(model);
        return ClassFile.of().transformClass(model, (builder, element) -> {
            if (!(element instanceof MethodModel method) || method.code().isEmpty()
                    || method.methodName().equalsString(ConstantDescs.INIT_NAME)) {
                builder.with(element);
                return;
            }
            CodeTransform code = ContentWeaver::value;
            builder.transformMethod(method, MethodTransform.transformingCode(
                    (tells || owner.isPresent()) && isCalled(method, tells)
                            ? new Telling(model, method, owner).andThen(code)
                            : code));
        });
    }

    /// Tells of the value of an entry where that is read or written.
    private static void value(CodeBuilder code, CodeElement element) {
        if (element instanceof FieldInstruction field && field.name().equalsString("value")
                && ENTRIES.contains(field.owner().asInternalName())) {
            boolean writes = field.opcode() == Opcode.PUTFIELD;
            if (writes) {
                code.dup2().pop();
            } else {
                code.dup();
            }
            code.loadConstant(writes ? 1 : 0).invokestatic(ACCESSES, "content", CONTENT);
        }
        code.with(element);
    }

    private static Optional<FieldModel> owner(ClassModel model) {
        return model.fields().stream()
                .filter(field -> OWNER_FIELDS.contains(field.fieldName().stringValue())
                        && field.fieldTypeSymbol().isClassOrInterface()
                        && TELLING.contains(internalName(field.fieldTypeSymbol())))
                .findFirst();
    }

    private static String internalName(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1);
    }

    private static boolean isCalled(MethodModel method, boolean fromEverywhere) {
        return !method.flags().has(AccessFlag.STATIC)
                && !method.flags().has(AccessFlag.PRIVATE)
                && (method.flags().has(AccessFlag.PUBLIC) || !fromEverywhere);
    }

    /// Begins a method with telling.
    ///
    /// @param owner what keeps the content, where that is another object
    private record Telling(ClassModel model, MethodModel method, Optional<FieldModel> owner) implements CodeTransform {

        @Override
        public void atStart(CodeBuilder code) {
            String name = method.methodName().stringValue();
            ClassDesc type = model.thisClass().asSymbol();
            code.aload(0);
            owner.ifPresent(field -> code.getfield(type, field.fieldName().stringValue(), field.fieldTypeSymbol()));
            if (model.thisClass().asInternalName().equals(LINKED_MAP) && BY_ACCESS.contains(name)) {
                code.aload(0).getfield(type, "accessOrder", ConstantDescs.CD_boolean);
            } else {
                code.loadConstant(CodeThreads.isRead(name) ? 0 : 1);
            }
            code.invokestatic(ACCESSES, "content", CONTENT);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
        }
    }
}
