package dev.touchstone.grading;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
            """, "java/time/", """
            DateTimeException DayOfWeek Duration Instant LocalDate LocalDateTime LocalTime Month MonthDay Period Year YearMonth
            """, "java/time/temporal/", "ChronoField ChronoUnit Temporal TemporalAccessor TemporalAmount TemporalUnit",
            "java/time/chrono/", "ChronoLocalDate ChronoLocalDateTime ChronoPeriod", "java/time/format/",
            "DateTimeParseException", "java/io/", "PrintStream Serializable", "java/nio/charset/", "StandardCharsets");

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
                    + "addSuppressed getSuppressed printStackTrace equals hashCode getClass "
                    + "getDescription getIndex getPattern getParsedString getErrorIndex"),
            "java/lang/String", words("<init> length isEmpty isBlank charAt codePointAt codePointBefore codePointCount "
                    + "offsetByCodePoints chars codePoints getBytes getChars equals equalsIgnoreCase contentEquals compareTo compareToIgnoreCase hashCode indexOf "
                    + "lastIndexOf contains startsWith endsWith regionMatches substring subSequence concat replace "
                    + "replaceAll replaceFirst matches split strip stripIndent stripLeading stripTrailing translateEscapes transform trim toLowerCase "
                    + "toUpperCase toCharArray valueOf copyValueOf join repeat lines indent toString formatted format "
                    + "intern getClass CASE_INSENSITIVE_ORDER"));

    /// Members of allowed classes that may not be used: these read system properties, and resources of the JDK.
    private static final Set<String> DENIED = Set.of(
            "java/lang/Integer.getInteger", "java/lang/Long.getLong", "java/lang/Boolean.getBoolean",
            "java/lang/Character.getName", "java/lang/Character.codePointOf",
            "java/time/temporal/ChronoField.getDisplayName");

    /// Members that ask for the clock and the time zone of the process.
    private static final String NOW = "now";

    /// Members that start threads, whatever their class.
    private static final Set<String> PARALLEL = words("parallel parallelStream parallelSort parallelPrefix "
            + "parallelSetAll parallelMultiply mapConcurrent");

    /// What javac names in class files for lambdas, records, texts and switches.
    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "java/lang/invoke/LambdaMetafactory.altMetafactory",
            "java/lang/invoke/StringConcatFactory.makeConcat",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/lang/invoke/ConstantBootstraps.invoke",
            "java/lang/runtime/ObjectMethods.bootstrap",
            "java/lang/runtime/SwitchBootstraps.typeSwitch",
            "java/lang/runtime/SwitchBootstraps.enumSwitch");

    /// The bootstrap method of constants that are the answer of a call.
    static final String INVOKE = "java/lang/invoke/ConstantBootstraps.invoke";

    /// What javac calls through [#INVOKE] to describe the constant of an enum in a switch.
    private static final Set<String> DESCRIBED = Set.of("java/lang/Enum$EnumDesc.of",
            "java/lang/constant/ClassDesc.of");

    /// What is said instead of a use, by the beginning of its name: the last part of a key of `fault.uses`.
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("java/lang/System", "system"),
            Map.entry("java/lang/System.exit", "exit"),
            Map.entry("java/lang/System.in", "input"),
            Map.entry("java/lang/System.console", "input"),
            Map.entry("java/lang/IO", "console"),
            Map.entry("java/lang/Object", "thread"),
            Map.entry("java/lang/Runtime", "runtime"),
            Map.entry("java/lang/RuntimeException", "exception"),
            Map.entry("java/lang/Throwable", "exception"),
            Map.entry("java/lang/Exception", "exception"),
            Map.entry("java/lang/StackTraceElement", "exception"),
            Map.entry("java/lang/StackWalker", "exception"),
            Map.entry("java/lang/Thread", "thread"),
            Map.entry("java/lang/ScopedValue", "thread"),
            Map.entry("java/lang/InterruptedException", "thread"),
            Map.entry("java/lang/Class", "reflection"),
            Map.entry("java/lang/ClassLoader", "loader"),
            Map.entry("java/lang/Module", "reflection"),
            Map.entry("java/lang/Process", "process"),
            Map.entry("java/lang/reflect", "reflection"),
            Map.entry("java/lang/invoke", "handle"),
            Map.entry("java/lang/runtime", "handle"),
            Map.entry("java/lang/constant", "handle"),
            Map.entry("java/lang/ref", "reference"),
            Map.entry("java/lang/annotation", "annotation"),
            Map.entry("java/io", "files"),
            Map.entry("java/nio", "files"),
            Map.entry("java/nio/charset", "charset"),
            Map.entry("java/net", "network"),
            Map.entry("java/time", "time"),
            Map.entry("java/util/Date", "time"),
            Map.entry("java/util/Calendar", "time"),
            Map.entry("java/util/TimeZone", "time"),
            Map.entry("java/util/Locale", "locale"),
            Map.entry("java/util/Scanner", "input"),
            Map.entry("java/util/Formatter", "format"),
            Map.entry("java/util/Timer", "thread"),
            Map.entry("java/util/concurrent", "concurrent"),
            Map.entry("java/util/stream/StreamSupport", "stream"));

    private AllowList() {}

    static boolean allowsClass(String name) {
        return CLASSES.contains(name) || (PACKAGES.contains(packageOf(name)) && !DENIED_CLASSES.contains(name));
    }

    /// Whether a class file may hold this name at all.
    static boolean allowsMention(String name) {
        return allowsClass(name) || MENTIONED.contains(name);
    }

    static boolean allowsMember(String owner, String name) {
        if (!allowsClass(owner) || PARALLEL.contains(name) || DENIED.contains(owner + "." + name)
                || (owner.startsWith("java/time/") && name.equals(NOW))) {
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

    /// Whether a bootstrap method may be given a handle of this member that nothing else may use.
    static boolean allowsDescribed(String owner, String name) {
        return DESCRIBED.contains(owner + "." + name);
    }

    /// What to do instead of using `name`, a class or `class.member`: the last part of a key of `fault.uses`.
    static String instead(String name) {
        if (PARALLEL.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return "parallel";
        }
        Optional<Map.Entry<String, String>> longest = INSTEAD.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey());
        return longest.map(Map.Entry::getValue).orElse("other");
    }

    /// The last parts of all keys of `fault.uses`.
    static Set<String> allInstead() {
        var all = new TreeSet<>(INSTEAD.values());
        all.addAll(Set.of("parallel", "other"));
        return all;
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
