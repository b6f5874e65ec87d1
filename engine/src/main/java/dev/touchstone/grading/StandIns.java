package dev.touchstone.grading;

import dev.touchstone.scheduled.AtomicBoolean;
import dev.touchstone.scheduled.AtomicInteger;
import dev.touchstone.scheduled.AtomicIntegerArray;
import dev.touchstone.scheduled.AtomicLong;
import dev.touchstone.scheduled.AtomicLongArray;
import dev.touchstone.scheduled.AtomicMarkableReference;
import dev.touchstone.scheduled.AtomicReference;
import dev.touchstone.scheduled.AtomicReferenceArray;
import dev.touchstone.scheduled.AtomicStampedReference;
import dev.touchstone.scheduled.CountDownLatch;
import dev.touchstone.scheduled.LockSupport;
import dev.touchstone.scheduled.LongAdder;
import dev.touchstone.scheduled.ReentrantLock;
import dev.touchstone.scheduled.ReentrantReadWriteLock;
import dev.touchstone.scheduled.Semaphore;
import dev.touchstone.scheduled.StampedLock;
import dev.touchstone.scheduled.VarHandle;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands in for the JDK's threads, locks and atomic variables in exercises with threads: the classes of
/// `scheduled`, by the internal names of what they stand in for. Such a submission may use what they declare, and nothing
/// else of those classes.
final class StandIns {

    private static final String ATOMIC = "java/util/concurrent/atomic/";
    private static final String LOCKS = "java/util/concurrent/locks/";

    private static final Map<String, Class<?>> CLASSES = Map.ofEntries(
            Map.entry("java/lang/Thread", dev.touchstone.scheduled.Thread.class),
            Map.entry(ATOMIC + "AtomicInteger", AtomicInteger.class),
            Map.entry(ATOMIC + "AtomicLong", AtomicLong.class),
            Map.entry(ATOMIC + "AtomicBoolean", AtomicBoolean.class),
            Map.entry(ATOMIC + "AtomicReference", AtomicReference.class),
            Map.entry(ATOMIC + "AtomicIntegerArray", AtomicIntegerArray.class),
            Map.entry(ATOMIC + "AtomicLongArray", AtomicLongArray.class),
            Map.entry(ATOMIC + "AtomicReferenceArray", AtomicReferenceArray.class),
            Map.entry(ATOMIC + "AtomicStampedReference", AtomicStampedReference.class),
            Map.entry(ATOMIC + "AtomicMarkableReference", AtomicMarkableReference.class),
            Map.entry(ATOMIC + "LongAdder", LongAdder.class),
            Map.entry(LOCKS + "ReentrantReadWriteLock", ReentrantReadWriteLock.class),
            Map.entry(LOCKS + "StampedLock", StampedLock.class),
            Map.entry(LOCKS + "ReentrantReadWriteLock$ReadLock", ReentrantReadWriteLock.ReadLock.class),
            Map.entry(LOCKS + "ReentrantReadWriteLock$WriteLock", ReentrantReadWriteLock.WriteLock.class),
            Map.entry(CodeHandles.VAR_HANDLE, VarHandle.class),
            Map.entry("java/lang/ThreadLocal", dev.touchstone.scheduled.ThreadLocal.class),
            Map.entry(LOCKS + "LockSupport", LockSupport.class),
            Map.entry(LOCKS + "ReentrantLock", ReentrantLock.class),
            Map.entry("java/util/concurrent/CountDownLatch", CountDownLatch.class),
            Map.entry("java/util/concurrent/Semaphore", Semaphore.class));

    /// Interfaces that stand-ins implement, and classes that need none.
    private static final Map<String, Set<String>> AS_THEY_ARE = Map.ofEntries(
            Map.entry(LOCKS + "Lock", Set.of("lock", "lockInterruptibly", "tryLock", "unlock", "newCondition")),
            Map.entry(LOCKS + "Condition",
                    Set.of("await", "awaitUninterruptibly", "awaitNanos", "signal", "signalAll")),
            Map.entry(LOCKS + "ReadWriteLock", Set.of("readLock", "writeLock")),
            Map.entry("java/util/concurrent/TimeUnit", Set.of("NANOSECONDS", "MICROSECONDS", "MILLISECONDS", "SECONDS",
                    "MINUTES", "toNanos", "toMicros", "toMillis", "toSeconds", "convert")),
            Map.entry("java/util/concurrent/Callable", Set.of("call")),
            Map.entry("java/lang/InterruptedException", Set.of("<init>", "getMessage")),
            Map.entry("java/lang/IllegalMonitorStateException", Set.of("<init>", "getMessage")),
            Map.entry("java/lang/invoke/MethodHandles", CodeHandles.OF_METHOD_HANDLES),
            Map.entry("java/lang/invoke/MethodHandles$Lookup", CodeHandles.OF_LOOKUP),
            Map.entry("java/lang/ReflectiveOperationException", Set.of("<init>", "getMessage")),
            Map.entry("java/lang/NoSuchFieldException", Set.of("<init>", "getMessage")),
            Map.entry("java/lang/IllegalAccessException", Set.of("<init>", "getMessage")),
            Map.entry("java/lang/ExceptionInInitializerError", Set.of("<init>", "getMessage")));

    /// Of `java.lang.Object`, beside what others may use.
    private static final Set<String> MONITOR_METHODS = Set.of("wait", "notify", "notifyAll");

    /// Classes that others may use, but lock by monitors of their own, where no other thread can be given its turn.
    private static final Set<String> LOCKED = Set.of("java/util/Vector", "java/util/Stack", "java/util/Hashtable",
            "java/lang/StringBuffer");

    /// The same of methods.
    private static final String LOCKED_VIEWS = "java/util/Collections.synchronized";

    /// What others are told that may use one thread only.
    private static final Set<String> SINGLE_THREADED = Set.of("thread", "concurrent", "parallel");

    private static final Map<String, Set<String>> MEMBERS = members();

    private StandIns() {}

    /// By the internal name of what each stands in for.
    static Map<String, Class<?>> classes() {
        return CLASSES;
    }

    static boolean allowsClass(String name) {
        return CLASSES.containsKey(name) || AS_THEY_ARE.containsKey(name);
    }

    /// @param elsewhere whether an exercise without threads allows it
    static boolean allows(String name, boolean elsewhere) {
        return allowsClass(name) || (elsewhere && !LOCKED.contains(name));
    }

    /// @param elsewhere whether an exercise without threads allows it
    static boolean allowsMember(String owner, String name, boolean elsewhere) {
        return allowsMember(owner, name) || (elsewhere && !isLocked(owner + "." + name));
    }

    /// What to do in an exercise with threads instead of using `name`, a class or `class.member`: the last part of a key
    /// of `remark.gate.uses`.
    static String instead(String name) {
        if (isLocked(name)) {
            return "locked";
        }
        String instead = AllowList.instead(name);
        return SINGLE_THREADED.contains(instead) ? "threads" : instead;
    }

    private static boolean isLocked(String name) {
        return LOCKED.contains(name.contains(".") ? name.substring(0, name.indexOf('.')) : name)
                || name.startsWith(LOCKED_VIEWS);
    }

    static boolean allowsMember(String owner, String name) {
        return MEMBERS.getOrDefault(owner, Set.of()).contains(name)
                || (owner.equals("java/lang/Object") && MONITOR_METHODS.contains(name));
    }

    /// The internal name of what stands in for a class; the same name where nothing does.
    static String of(String name) {
        Class<?> type = CLASSES.get(name);
        return type == null ? name : type.getName().replace('.', '/');
    }

    /// Whether calls of this class are told with their place.
    static boolean isTold(String name) {
        return allowsClass(name);
    }

    private static Map<String, Set<String>> members() {
        Map<String, Set<String>> members = new HashMap<>(AS_THEY_ARE);
        CLASSES.forEach((name, type) -> members.put(name, Stream.concat(Stream.of("<init>"),
                Arrays.stream(type.getMethods()).map(Method::getName))
                .filter(method -> !MONITOR_METHODS.contains(method))
                .collect(Collectors.toCollection(TreeSet::new))));
        return Map.copyOf(members);
    }
}
