package dev.touchstone.grading;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What submissions may use of the JDK. Everything else is refused.
///
/// A class on the list is a promise about all its members, inherited ones too, unless [#MEMBERS] or [#DENIED] narrows
/// it. Names are internal, with slashes.
final class AllowList {

    /// Whole packages, without their subpackages.
    private static final Set<String> PACKAGES = Set.of("java/util/function", "java/util/stream", "java/util/regex",
            "java/math");

    /// Classes of these packages that are not allowed: this one makes streams that start threads.
    private static final Set<String> DENIED_CLASSES = Set.of("java/util/stream/StreamSupport");

    private static final Set<String> CLASSES = names("java/lang/", """
            Object String CharSequence StringBuilder StringBuffer Math StrictMath Number Integer Long Short Byte
            Character Boolean Double Float Void Iterable Comparable Cloneable Record Enum AutoCloseable System Class
            Runnable Appendable Override FunctionalInterface SafeVarargs Deprecated SuppressWarnings MatchException Throwable Exception
            RuntimeException Error AssertionError IllegalArgumentException IllegalStateException NullPointerException
            IndexOutOfBoundsException ArrayIndexOutOfBoundsException StringIndexOutOfBoundsException
            ArithmeticException ClassCastException UnsupportedOperationException NumberFormatException
            CloneNotSupportedException NegativeArraySizeException ArrayStoreException StackOverflowError
            OutOfMemoryError VirtualMachineError IncompatibleClassChangeError NoSuchFieldError
            """, "java/util/", """
            AbstractCollection AbstractList AbstractMap AbstractMap$SimpleEntry AbstractMap$SimpleImmutableEntry
            AbstractQueue AbstractSequentialList AbstractSet ArrayDeque ArrayList Arrays BitSet Collection Collections
            Comparator ConcurrentModificationException Deque DoubleSummaryStatistics EmptyStackException Enumeration EnumMap
            EnumSet HashMap HashSet Hashtable IdentityHashMap IntSummaryStatistics Iterator LinkedHashMap
            LinkedHashSet LinkedList List ListIterator Locale LongSummaryStatistics Map Map$Entry NavigableMap NavigableSet
            NoSuchElementException Objects Optional OptionalDouble OptionalInt OptionalLong PrimitiveIterator
            PrimitiveIterator$OfDouble PrimitiveIterator$OfInt PrimitiveIterator$OfLong PriorityQueue Queue Random RandomAccess
            SequencedCollection SequencedMap SequencedSet Set SortedMap SortedSet Spliterator Spliterators
            SplittableRandom Stack StringJoiner StringTokenizer TreeMap TreeSet Vector WeakHashMap
            """, "java/io/", "PrintStream Serializable", "java/nio/charset/", "StandardCharsets");

    /// Mentioned by what javac writes for lambdas, records and switches, or passed on; no member may be used.
    private static final Set<String> MENTIONED = names("java/lang/invoke/",
            "MethodHandles MethodHandles$Lookup MethodHandle MethodType CallSite TypeDescriptor LambdaMetafactory "
                    + "StringConcatFactory ConstantBootstraps",
            "java/lang/runtime/", "ObjectMethods SwitchBootstraps",
            "java/lang/", "Enum$EnumDesc", "java/lang/constant/", "ClassDesc", "java/nio/charset/", "Charset");

    /// The members that may be used, where not all may.
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "java/lang/System", words("nanoTime currentTimeMillis arraycopy identityHashCode lineSeparator out err"),
            "java/lang/Class", words("getName getSimpleName isInstance cast hashCode equals toString isArray isEnum "
                    + "isRecord isInterface desiredAssertionStatus getEnumConstants getComponentType"),
            "java/lang/Object", words("<init> equals hashCode toString getClass clone"),
            "java/util/Locale", words("ROOT ENGLISH US UK CHINESE CHINA"),
            "java/io/PrintStream", words("print println printf format append flush"),
            "java/lang/Throwable", words("<init> getMessage getLocalizedMessage getCause initCause toString "
                    + "addSuppressed getSuppressed printStackTrace equals hashCode getClass"),
            "java/lang/String", words("<init> length isEmpty isBlank charAt codePointAt codePointBefore codePointCount "
                    + "offsetByCodePoints chars codePoints getBytes getChars equals equalsIgnoreCase contentEquals compareTo compareToIgnoreCase hashCode indexOf "
                    + "lastIndexOf contains startsWith endsWith regionMatches substring subSequence concat replace "
                    + "replaceAll replaceFirst matches split strip stripIndent stripLeading stripTrailing translateEscapes transform trim toLowerCase "
                    + "toUpperCase toCharArray valueOf copyValueOf join repeat lines indent toString formatted format "
                    + "intern getClass CASE_INSENSITIVE_ORDER"));

    /// Members of allowed classes that may not be used.
    private static final Set<String> DENIED = Set.of(
            "java/lang/Integer.getInteger", "java/lang/Long.getLong", "java/lang/Boolean.getBoolean");

    /// Members that start threads, whatever their class.
    private static final Set<String> PARALLEL = words("parallel parallelStream parallelSort parallelPrefix "
            + "parallelSetAll parallelMultiply");

    /// What javac names in class files for lambdas, records, texts and switches.
    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "java/lang/invoke/LambdaMetafactory.altMetafactory",
            "java/lang/invoke/StringConcatFactory.makeConcat",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/lang/invoke/ConstantBootstraps.invoke",
            "java/lang/Enum$EnumDesc.of",
            "java/lang/constant/ClassDesc.of",
            "java/lang/runtime/ObjectMethods.bootstrap",
            "java/lang/runtime/SwitchBootstraps.typeSwitch",
            "java/lang/runtime/SwitchBootstraps.enumSwitch");

    /// What to do instead, by the beginning of the name.
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("java/lang/System.exit", "return from the method; the process is ended for you"),
            Map.entry("java/lang/System", "take what you need from the parameters"),
            Map.entry("java/lang/Object", "this exercise is single-threaded; return instead of waiting"),
            Map.entry("java/util/Locale", "name the locale where it is needed, as in Locale.ROOT"),
            Map.entry("java/util/stream/StreamSupport", "call stream() on a collection, or write a loop"),
            Map.entry("java/lang/Runtime", "leave the process alone; it is ended for you"),
            Map.entry("java/lang/Thread", "this exercise is single-threaded; do the work in the calling thread"),
            Map.entry("java/util/concurrent", "this exercise is single-threaded; use java.util"),
            Map.entry("java/util/Timer", "this exercise is single-threaded; do the work in the calling thread"),
            Map.entry("java/lang/reflect", "call methods and read fields directly"),
            Map.entry("java/lang/invoke", "use a lambda or a method reference"),
            Map.entry("java/lang/Class", "use instanceof or a generic type"),
            Map.entry("java/lang/ClassLoader", "put all classes into the submitted file"),
            Map.entry("java/io", "keep everything in memory; System.out is there for your own messages"),
            Map.entry("java/nio", "keep everything in memory; System.out is there for your own messages"),
            Map.entry("java/net", "keep everything in memory; there is no network"),
            Map.entry("java/lang/Process", "do the work in this process"),
            Map.entry("java/util/Scanner", "arguments come in as parameters; there is no input to read"));

    private static final String ONLY = "use java.lang, java.util, its function, stream and regex packages, and "
            + "java.math";

    private AllowList() {}

    static boolean allowsClass(String name) {
        return CLASSES.contains(name) || (PACKAGES.contains(packageOf(name)) && !DENIED_CLASSES.contains(name));
    }

    /// Whether a class file may hold this name at all.
    static boolean allowsMention(String name) {
        return allowsClass(name) || MENTIONED.contains(name);
    }

    static boolean allowsMember(String owner, String name) {
        if (!allowsClass(owner) || PARALLEL.contains(name) || DENIED.contains(owner + "." + name)) {
            return false;
        }
        Set<String> only = MEMBERS.get(isThrowable(owner) ? "java/lang/Throwable" : owner);
        return only == null || only.contains(name);
    }

    /// Whether calling `name` is wrong whoever declares it.
    static boolean startsThreads(String name) {
        return PARALLEL.contains(name);
    }

    static boolean allowsBootstrap(String owner, String name) {
        return BOOTSTRAPS.contains(owner + "." + name);
    }

    /// What to do instead of using `name`, a class or `class.member`.
    static String instead(String name) {
        if (PARALLEL.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return "this exercise is single-threaded; use the sequential method";
        }
        Optional<Map.Entry<String, String>> longest = INSTEAD.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey());
        return longest.map(Map.Entry::getValue).orElse(ONLY);
    }

    /// Whether an allowed class of the JDK is an exception.
    static boolean isThrowable(String name) {
        return name.endsWith("Exception") || name.endsWith("Error") || name.equals("java/lang/Throwable");
    }

    private static String packageOf(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /// Pairs of a prefix and the words that follow it.
    private static Set<String> names(String... prefixesAndWords) {
        var names = new java.util.HashSet<String>();
        for (int i = 0; i < prefixesAndWords.length; i += 2) {
            String prefix = prefixesAndWords[i];
            words(prefixesAndWords[i + 1]).forEach(word -> names.add(prefix + word));
        }
        return Set.copyOf(names);
    }
}
