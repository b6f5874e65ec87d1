package dev.touchstone.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Copies of the JDK's collections in which steps are counted: the running JDK's own class files, renamed into packages
/// of ours. A submission's classes are renamed the same way, so its `ArrayList` is the copy and each element that a call
/// shifts, compares or walks past costs a step.
///
/// Copied are the classes of [#COPIED] and all that these reach which nobody else can: nested and package-private ones.
/// Interfaces stay the JDK's own, so a copy is a `List` like any other; only their static methods are copied, because
/// `List.of` makes an instance of a class that is copied. What the JDK does for itself, as loading classes or linking
/// lambdas, uses the originals and is not counted.
final class CountedClasses {

    /// What the names of copies begin with, in internal form.
    static final String PREFIX = "dev/touchstone/counted/";

    private static final Set<String> COPIED = names("java/util/", """
            AbstractCollection AbstractList AbstractMap AbstractQueue AbstractSequentialList AbstractSet ArrayDeque
            ArrayList Arrays BitSet Collections EnumMap EnumSet HashMap HashSet Hashtable IdentityHashMap LinkedHashMap
            LinkedHashSet LinkedList PriorityQueue Spliterators Stack TreeMap TreeSet Vector WeakHashMap
            ImmutableCollections stream/Collectors
            """);

    /// Static methods of interfaces that are copied, by the interface.
    private static final Map<String, Set<String>> FACTORIES = Map.of(
            "java/util/List", Set.of("of", "copyOf"),
            "java/util/Set", Set.of("of", "copyOf"),
            "java/util/Map", Set.of("of", "copyOf", "ofEntries", "entry"));

    /// Reached, but only by what copies leave out or never do: serialization, and lazily computed collections.
    private static final Set<String> LEFT_OUT = names("java/util/",
            "CollSer EnumSet$SerializationProxy HashMap$UnsafeHolder Hashtable$UnsafeHolder");

    private static final String LAZY = "java/util/ImmutableCollections$Stable";

    private static final Set<String> SERIALIZATION = Set.of(
            "readObject", "writeObject", "readObjectNoData", "readResolve", "writeReplace");

    /// What the originals use inside the JDK, and what stands in for it.
    private static final Map<String, String> STAND_INS = Map.of(
            "jdk/internal/util/ArraysSupport", PREFIX + "ArraysSupport",
            "jdk/internal/misc/CDS", PREFIX + "CDS",
            "jdk/internal/misc/Unsafe", PREFIX + "Unsafe",
            "jdk/internal/access/SharedSecrets", PREFIX + "SharedSecrets",
            "jdk/internal/access/JavaLangAccess", PREFIX + "SharedSecrets$JavaLangAccess",
            "jdk/internal/access/JavaUtilCollectionAccess", PREFIX + "SharedSecrets$JavaUtilCollectionAccess");

    /// Whose code decides what the copies are.
    private static final List<Class<?>> PARTS = Stream.of(
            CountedClasses.class, ContentWeaver.class, ChargeWeaver.class, ChargeRule.class, Renaming.class,
            StepWeaver.class)
            .flatMap(part -> Stream.concat(Stream.of(part), Arrays.stream(part.getDeclaredClasses()))).toList();

    private static final int VERSION_BYTES = 8;

    /// Gets the default `List.sort` for its own, so that the sorting of a `LinkedList` is counted.
    private static final String SORTED = "java/util/AbstractList";

    private static final Renaming FOR_SUBMISSIONS = new Renaming(
            name -> COPIED.contains(outermost(name)) ? PREFIX + name : name, CountedClasses::factoryOf);

    private CountedClasses() {}

    /// Derived at most once in a process.
    private static final class Derived {
        static final Map<String, byte[]> COPIES = derive();
    }

    /// The copies, derived from the running JDK. The first call takes a second or two.
    ///
    /// @return class files by internal name
    /// @throws IllegalStateException if this JDK's collections cannot be copied
    static Map<String, byte[]> copies() {
        return Derived.COPIES;
    }

    /// Stands for what [#copies] gives: another JDK has other collections, another engine may count otherwise.
    static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(System.getProperty("java.vm.version", "").getBytes(StandardCharsets.UTF_8));
            for (Class<?> part : PARTS) {
                digest.update(bytes(part, "/" + part.getName().replace('.', '/')));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The same classes, using the copies.
    ///
    /// @param classes class files by binary name
    static Map<String, byte[]> link(Map<String, byte[]> classes) {
        var linked = new TreeMap<String, byte[]>();
        classes.forEach((name, bytes) -> linked.put(name, FOR_SUBMISSIONS.apply(bytes)));
        return linked;
    }

    private static Map<String, byte[]> derive() {
        Map<String, ClassModel> originals = originals();
        var files = new TreeMap<String, byte[]>();
        originals.forEach((name, model) -> files.put(name.replace('/', '.'), name.equals(SORTED)
                ? withSort(model)
                : ContentWeaver.weave(model)));
        FACTORIES.forEach((name, methods) -> files.put((PREFIX + name).replace('/', '.'), factory(name, methods)));
        var inside = new Renaming(name -> originals.containsKey(name)
                ? PREFIX + name
                : STAND_INS.getOrDefault(name, name), CountedClasses::factoryOf);
        var copies = new TreeMap<String, byte[]>();
        StepWeaver.weave(files, Map.of()).forEach((name, bytes) -> {
            String internal = name.replace('.', '/');
            copies.put(originals.containsKey(internal) ? PREFIX + internal : internal, inside.apply(bytes));
        });
        return copies;
    }

    /// The classes to copy, without their serialization, by internal name.
    private static Map<String, ClassModel> originals() {
        var found = new TreeMap<String, ClassModel>();
        var waiting = new ArrayDeque<String>(COPIED);
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            if (!found.containsKey(name)) {
                ClassModel model = withoutSerialization(read(name));
                found.put(name, model);
                mentions(model).stream().filter(CountedClasses::isCopied).forEach(waiting::add);
            }
        }
        return found;
    }

    private static boolean isCopied(String name) {
        return name.startsWith("java/util/") && !LEFT_OUT.contains(name) && !name.startsWith(LAZY)
                && (COPIED.contains(outermost(name)) || !read(name).flags().has(AccessFlag.PUBLIC)
                        || !read(outermost(name)).flags().has(AccessFlag.PUBLIC));
    }

    private static Set<String> mentions(ClassModel model) {
        var names = new HashSet<String>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof ClassEntry type) {
                String name = type.asInternalName();
                names.add(name.startsWith("[") ? name.replaceAll("^\\[+L?|;$", "") : name);
            }
        }
        return names;
    }

    private static ClassModel withoutSerialization(ClassModel model) {
        byte[] bytes = ClassFile.of(
                ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.DebugElementsOption.DROP_DEBUG,
                ClassFile.LineNumbersOption.DROP_LINE_NUMBERS,
                ClassFile.AttributesProcessingOption.DROP_UNSTABLE_ATTRIBUTES)
                .transformClass(model, ClassTransform.dropping(element -> element instanceof MethodModel method
                        && SERIALIZATION.contains(method.methodName().stringValue())));
        return ClassFile.of().parse(bytes);
    }

    private static byte[] withSort(ClassModel model) {
        MethodModel sort = read("java/util/List").methods().stream()
                .filter(method -> method.methodName().equalsString("sort")).findFirst().orElseThrow();
        return ClassFile.of().transformClass(model, ClassTransform.endHandler(builder -> copy(sort, builder)));
    }

    /// The copied interface that has the static method `call`; `call` itself for all others.
    private static String factoryOf(String call) {
        int dot = call.lastIndexOf('.');
        boolean copied = FACTORIES.getOrDefault(call.substring(0, dot), Set.of()).contains(call.substring(dot + 1));
        return copied ? PREFIX + call.substring(0, dot) : call;
    }

    private static byte[] factory(String name, Set<String> methods) {
        return ClassFile.of().build(ClassDesc.ofInternalName(PREFIX + name), builder -> {
            builder.withFlags(AccessFlag.PUBLIC, AccessFlag.INTERFACE, AccessFlag.ABSTRACT);
            read(name).methods().stream()
                    .filter(method -> methods.contains(method.methodName().stringValue()))
                    .forEach(method -> copy(method, builder));
        });
    }

    private static void copy(MethodModel method, ClassBuilder to) {
        to.withMethod(method.methodName(), method.methodType(), method.flags().flagsMask(),
                copy -> method.code().ifPresent(copy::with));
    }

    private static ClassModel read(String name) {
        return ClassFile.of().parse(bytes(Object.class, "/" + name));
    }

    private static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name + ".class")) {
            if (in == null) {
                throw new IllegalStateException("there is no class \"" + name + "\"");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the class \"" + name + "\"", e);
        }
    }

    private static String outermost(String name) {
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }

    private static Set<String> names(String prefix, String words) {
        return Set.copyOf(Arrays.stream(words.strip().split("\\s+")).map(prefix::concat).toList());
    }
}
