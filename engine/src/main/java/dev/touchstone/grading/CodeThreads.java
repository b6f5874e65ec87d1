package dev.touchstone.grading;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Weaves one method for [ThreadWeaver].
final class CodeThreads implements CodeTransform {

    private static final ClassDesc ACCESSES = ClassDesc.of("dev.touchstone.scheduled.Accesses");
    private static final ClassDesc MONITORS = ClassDesc.of("dev.touchstone.scheduled.Monitors");
    private static final ClassDesc TIME = ClassDesc.of("dev.touchstone.scheduled.Time");
    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    private static final ClassDesc INT = ConstantDescs.CD_int;
    private static final ClassDesc VOID = ConstantDescs.CD_void;

    private static final MethodTypeDesc AT_FIELD = MethodTypeDesc.of(VOID, OBJECT, INT, INT);
    private static final MethodTypeDesc AT_OBJECT = MethodTypeDesc.of(VOID, OBJECT, INT);

    private static final Map<String, String> MONITOR_CALLS = Map.of("wait", "await", "notify", "wake", "notifyAll",
            "wakeAll");

    private static final Set<String> CLOCKS = Set.of("nanoTime", "currentTimeMillis");

    /// Collections of the JDK whose content threads may share.
    private static final Set<String> COLLECTIONS = Set.of("Collection", "List", "Set", "Map", "Queue", "Deque",
            "SequencedCollection", "SequencedMap", "SequencedSet", "NavigableMap", "NavigableSet", "SortedMap",
            "SortedSet", "ArrayList", "ArrayDeque", "LinkedList", "HashMap", "LinkedHashMap", "TreeMap", "HashSet",
            "LinkedHashSet", "TreeSet", "PriorityQueue", "BitSet", "Vector", "Stack", "EnumMap", "EnumSet",
            "IdentityHashMap", "WeakHashMap");

    /// Methods of a `StringBuilder` that change nothing.
    private static final Set<String> TEXT_READS = Set.of("length", "charAt", "toString", "indexOf", "lastIndexOf",
            "substring", "subSequence", "isEmpty", "capacity", "codePointAt", "codePointBefore", "codePointCount",
            "offsetByCodePoints", "chars", "codePoints", "compareTo", "equals", "hashCode", "getChars", "getClass");

    /// Their methods that change nothing.
    private static final Set<String> READS = Set.of("get", "size", "length", "isEmpty", "contains", "containsAll",
            "containsKey", "containsValue", "peek", "peekFirst", "peekLast", "getFirst", "getLast", "first", "last",
            "element", "iterator", "descendingIterator", "listIterator", "keySet", "values", "entrySet", "forEach",
            "indexOf", "lastIndexOf", "getOrDefault", "toArray", "stream", "equals", "hashCode", "toString", "subList",
            "firstKey", "lastKey", "firstEntry", "lastEntry", "floorKey", "floorEntry", "ceilingKey", "ceilingEntry",
            "higherKey", "lowerKey", "higherEntry", "lowerEntry", "floor", "ceiling", "higher", "lower", "cardinality",
            "reversed", "spliterator", "clone", "comparator", "headMap", "tailMap", "subMap", "headSet", "tailSet",
            "subSet", "descendingMap", "descendingSet", "descendingKeySet", "navigableKeySet", "keys", "elements",
            "sequencedKeySet", "sequencedValues", "sequencedEntrySet", "intersects", "toLongArray", "toByteArray",
            "characteristics", "estimateSize", "getExactSizeIfKnown", "tryAdvance");

    /// Of iterators and bit sets.
    private static final List<String> READING_PREFIXES = List.of("next", "hasNext", "previous", "hasPrevious",
            "forEach");

    /// Whether a method of a collection, by this name, changes nothing.
    static boolean isRead(String name) {
        return READS.contains(name) || READING_PREFIXES.stream().anyMatch(name::startsWith);
    }

    private final ThreadWeaver weaver;
    private final String file;
    private final ClassDesc type;
    private final boolean isStatic;
    private final boolean isConstructor;
    private final boolean isSynchronized;
    private final boolean initialises;
    private final Map<TypeKind, Integer> kept = new HashMap<>();
    private final Map<ClassDesc, String> named = new HashMap<>();
    private @Nullable Label start;
    private String array = "";
    private boolean isInitialised;
    private int unfinished;
    private int line;

    CodeThreads(ThreadWeaver weaver, ClassModel model, MethodModel method, CodeModel code) {
        this.weaver = weaver;
        file = model.findAttribute(Attributes.sourceFile()).map(SourceFileAttribute::sourceFile).map(Object::toString)
                .orElse("");
        type = model.thisClass().asSymbol();
        isStatic = method.flags().has(AccessFlag.STATIC);
        isSynchronized = method.flags().has(AccessFlag.SYNCHRONIZED);
        isConstructor = method.methodName().equalsString(ConstantDescs.INIT_NAME);
        isInitialised = !isConstructor;
        initialises = (isStatic || isConstructor) && !method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME)
                && weaver.isReset(model.thisClass().asInternalName());
        line = code.elementStream().filter(LineNumber.class::isInstance).map(LineNumber.class::cast).findFirst()
                .map(LineNumber::line).orElse(0);
    }

    @Override
    public void atStart(CodeBuilder code) {
        if (initialises) {
            ClassReset.call(code, type);
        }
        if (isSynchronized) {
            monitor(code, "enter");
            start = code.newBoundLabel();
        }
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case LineNumber number -> {
                line = number.line();
                code.with(element);
            }
            case FieldInstruction field -> field(code, field);
            case ArrayLoadInstruction load -> load(code, load);
            case ArrayStoreInstruction store -> store(code, store);
            case MonitorInstruction monitor -> {
                site(code, Sites.Use.MONITOR, "");
                code.invokestatic(MONITORS, monitor.opcode() == Opcode.MONITORENTER ? "enter" : "exit", AT_OBJECT);
            }
            case ReturnInstruction end when isSynchronized -> {
                monitor(code, "exit");
                code.with(end);
            }
            case NewObjectInstruction made -> {
                unfinished++;
                code.with(made);
            }
            case InvokeInstruction call -> invoke(code, call);
            default -> code.with(element);
        }
    }

    @Override
    public void atEnd(CodeBuilder code) {
        if (start != null) {
            Label handler = code.newLabel();
            code.exceptionCatchAll(start, handler, handler);
            code.labelBinding(handler);
            monitor(code, "exit");
            code.athrow();
        }
    }

    /// Enters or leaves the monitor of a synchronized method.
    private void monitor(CodeBuilder code, String method) {
        if (isStatic) {
            code.loadConstant(type);
        } else {
            code.aload(0);
        }
        site(code, Sites.Use.MONITOR, isStatic ? type.displayName() + ".class" : "this");
        code.invokestatic(MONITORS, method, AT_OBJECT);
    }

    private void site(CodeBuilder code, Sites.Use use, String name) {
        code.loadConstant(weaver.sites().add(new Sites.Site(file, line, use, name)));
    }

    private void field(CodeBuilder code, FieldInstruction field) {
        String name = field.name().stringValue();
        ThreadWeaver.Variable variable = weaver.variable(field.owner().asInternalName(), name);
        boolean isStaticField = field.opcode() == Opcode.GETSTATIC || field.opcode() == Opcode.PUTSTATIC;
        boolean reads = field.opcode() == Opcode.GETFIELD || field.opcode() == Opcode.GETSTATIC;
        if (isStaticField && !field.owner().asSymbol().equals(type)) {
            weaver.resetBefore(field.owner().asInternalName(), name)
                    .ifPresent(owner -> ClassReset.call(code, ClassDesc.ofInternalName(owner)));
        }
        if (reads) {
            named.put(field.typeSymbol(), name);
            array = field.typeSymbol().isArray() ? name : array;
        }
        if (variable == null || variable.isFinal() || !isInitialised) {
            code.with(field);
        } else if (reads) {
            owner(code, isStaticField);
            at(code, variable, name, variable.isVolatile() ? "readVolatile" : "read");
            code.with(field);
            tell(code, "got", field.typeSymbol());
        } else {
            boolean isFirst = isConstructor && !isStaticField;
            int slot = keep(code, TypeKind.from(field.typeSymbol()));
            owner(code, isStaticField);
            at(code, variable, name, variable.isVolatile() ? "writeVolatile" : isFirst ? "initialise" : "write");
            code.loadLocal(TypeKind.from(field.typeSymbol()), slot);
            tell(code, "put", field.typeSymbol());
            code.with(field);
        }
    }

    private static void owner(CodeBuilder code, boolean isStaticField) {
        if (isStaticField) {
            code.aconst_null();
        } else {
            code.dup();
        }
    }

    private void at(CodeBuilder code, ThreadWeaver.Variable variable, String name, String method) {
        code.loadConstant(variable.number());
        site(code, Sites.Use.FIELD, name);
        code.invokestatic(ACCESSES, method, AT_FIELD);
    }

    private void load(CodeBuilder code, ArrayLoadInstruction load) {
        code.dup2();
        site(code, Sites.Use.ELEMENT, array);
        code.invokestatic(ACCESSES, "readElement", AT_FIELD);
        code.with(load);
        tell(code, "got", told(load.typeKind()));
    }

    private void store(CodeBuilder code, ArrayStoreInstruction store) {
        TypeKind kind = store.typeKind();
        int slot = keep(code, kind);
        code.dup2();
        site(code, Sites.Use.ELEMENT, array);
        code.invokestatic(ACCESSES, "writeElement", AT_FIELD);
        code.loadLocal(kind, slot);
        tell(code, "put", told(kind));
        code.with(store);
    }

    /// Puts the value on top of the stack away.
    private int keep(CodeBuilder code, TypeKind kind) {
        int slot = kept.computeIfAbsent(kind.asLoadable(), code::allocateLocal);
        code.storeLocal(kind, slot);
        return slot;
    }

    /// Tells the value on top of the stack, which stays.
    private static void tell(CodeBuilder code, String method, ClassDesc value) {
        TypeKind kind = TypeKind.from(value);
        if (kind.slotSize() == 2) {
            code.dup2();
        } else {
            code.dup();
        }
        code.invokestatic(ACCESSES, method, MethodTypeDesc.of(VOID, switch (kind) {
            case BYTE, SHORT, INT -> INT;
            case REFERENCE -> OBJECT;
            default -> value;
        }));
    }

    private static ClassDesc told(TypeKind kind) {
        return kind == TypeKind.REFERENCE ? OBJECT : kind.upperBound();
    }

    private void invoke(CodeBuilder code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        if (name.equals(ConstantDescs.INIT_NAME)) {
            if (unfinished > 0) {
                unfinished--;
            } else {
                isInitialised = true;
            }
        }
        if (isMonitorCall(name, call.type().stringValue())) {
            site(code, Sites.Use.MONITOR, "");
            code.invokestatic(MONITORS, MONITOR_CALLS.get(name), MethodTypeDesc.of(VOID, Stream.of(
                    Stream.of(OBJECT), call.typeSymbol().parameterList().stream(), Stream.of(INT))
                    .flatMap(each -> each).toList()));
        } else if (isClock(owner, name)) {
            code.invokestatic(TIME, name, call.typeSymbol());
        } else if (CodeHandles.concerns(call)) {
            site(code, Sites.Use.CALL, named.getOrDefault(call.owner().asSymbol(), ""));
            code.invokestatic(ACCESSES, "at", MethodTypeDesc.of(VOID, INT));
            CodeHandles.weave(code, call, weaver.numbers());
        } else if (isCollection(call)) {
            content(code, call, "collection", isRead(name));
        } else if (isText(call)) {
            content(code, call, "text", TEXT_READS.contains(name));
        } else if (CodeArrays.concerns(call)) {
            int site = weaver.sites().add(new Sites.Site(file, line, Sites.Use.CALL, array.isEmpty() ? name : array));
            CodeArrays.weave(code, call, site);
        } else {
            if (weaver.isTold(owner)) {
                site(code, Sites.Use.CALL, named.getOrDefault(call.owner().asSymbol(), ""));
                code.invokestatic(ACCESSES, "at", MethodTypeDesc.of(VOID, INT));
            }
            code.with(call);
        }
    }

    /// Whether calls of `member` become calls of ours with other arguments, which references to it cannot become.
    static boolean replaces(MemberRefEntry member) {
        String name = member.name().stringValue();
        return isMonitorCall(name, member.type().stringValue()) || isClock(member.owner().asInternalName(), name);
    }

    private static boolean isMonitorCall(String name, String type) {
        return MONITOR_CALLS.containsKey(name) && switch (type) {
            case "()V" -> true;
            case "(J)V", "(JI)V" -> name.equals("wait");
            default -> false;
        };
    }

    private static boolean isClock(String owner, String name) {
        return owner.equals("java/lang/System") && CLOCKS.contains(name);
    }

    private static boolean isCollection(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return owner.startsWith("java/util/") && COLLECTIONS.contains(owner.substring("java/util/".length()))
                && (call.opcode() == Opcode.INVOKEVIRTUAL || call.opcode() == Opcode.INVOKEINTERFACE);
    }

    private static boolean isText(InvokeInstruction call) {
        return call.owner().asInternalName().equals("java/lang/StringBuilder")
                && call.opcode() == Opcode.INVOKEVIRTUAL;
    }

    /// Takes the arguments of a call off the stack, into new local variables.
    ///
    /// @return the slots, in the order of the parameters
    static List<Integer> stow(CodeBuilder code, List<ClassDesc> parameters) {
        var slots = new ArrayList<Integer>();
        for (ClassDesc parameter : parameters.reversed()) {
            TypeKind kind = TypeKind.from(parameter);
            int slot = code.allocateLocal(kind);
            code.storeLocal(kind, slot);
            slots.addFirst(slot);
        }
        return slots;
    }

    /// Digs the receiver out from under the arguments.
    private void content(CodeBuilder code, InvokeInstruction call, String told, boolean reads) {
        List<ClassDesc> parameters = call.typeSymbol().parameterList();
        List<Integer> slots = stow(code, parameters);
        code.dup().loadConstant(reads ? 0 : 1);
        site(code, Sites.Use.CALL, named.getOrDefault(call.owner().asSymbol(), "") + "." + call.name().stringValue());
        code.invokestatic(ACCESSES, told, MethodTypeDesc.of(VOID, OBJECT, ConstantDescs.CD_boolean, INT));
        for (int i = 0; i < parameters.size(); i++) {
            code.loadLocal(TypeKind.from(parameters.get(i)), slots.get(i));
        }
        code.with(call);
    }
}
