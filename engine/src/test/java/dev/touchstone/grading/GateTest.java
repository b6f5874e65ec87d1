package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.source.Bundles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What may run and what may not, as sources: each is compiled as a submission is.
class GateTest {

    private static final Set<String> CONTRACT = Set.of("LruCache");

    /// Statements of a method, each with a part of the message that it must get. They are on line 4.
    static List<Arguments> forbiddenStatements() {
        return List.of(
                // files
                arguments("java.nio.file.Files.readString(java.nio.file.Path.of(\"x\"));", "java.nio.file.Files"),
                arguments("new java.io.File(\"x\").delete();", "java.io.File"),
                arguments("new java.io.FileOutputStream(\"x\").close();", "keep everything in memory"),
                arguments("new java.io.RandomAccessFile(\"x\", \"r\").read();", "java.io.RandomAccessFile"),
                arguments("new java.io.PrintStream(\"x\").close();", "java.io.PrintStream.<init>"),
                arguments("new java.io.PrintWriter(\"x\").close();", "java.io.PrintWriter"),
                arguments("new java.util.Scanner(System.in).next();", "there is no input to read"),
                arguments("new java.util.Formatter(\"x\").close();", "java.util.Formatter"),
                arguments("System.in.read();", "java.lang.System.in"),
                // network
                arguments("new java.net.Socket(\"x\", 1).close();", "there is no network"),
                arguments("java.net.InetAddress.getByName(\"x\");", "java.net.InetAddress"),
                arguments("java.net.http.HttpClient.newHttpClient();", "java.net.http.HttpClient"),
                // processes and this process
                arguments("new ProcessBuilder(\"x\").start();", "java.lang.ProcessBuilder"),
                arguments("ProcessHandle.current().pid();", "do the work in this process"),
                arguments("Runtime.getRuntime().exec(\"x\");", "java.lang.Runtime"),
                arguments("System.exit(0);", "java.lang.System.exit, which submissions may not; return from the"),
                arguments("Runtime.getRuntime().halt(0);",
                        "java.lang.Runtime, which submissions may not; leave the process alone"),
                arguments("Runtime.getRuntime().addShutdownHook(null);", "java.lang.Runtime,"),
                arguments("System.setOut(null);", "java.lang.System.setOut"),
                arguments("System.setErr(System.out);", "java.lang.System.setErr"),
                arguments("System.getenv(\"PATH\");", "java.lang.System.getenv"),
                arguments("System.getProperty(\"x\");", "take what you need from the parameters"),
                arguments("System.setProperty(\"x\", \"y\");", "java.lang.System.setProperty"),
                arguments("System.setSecurityManager(null);", "java.lang.System.setSecurityManager"),
                arguments("System.load(\"x\");", "java.lang.System.load"),
                arguments("System.gc();", "java.lang.System.gc"),
                arguments("System.getLogger(\"x\");", "java.lang.System.getLogger"),
                arguments("System.out.close();", "java.io.PrintStream.close"),
                arguments("Integer.getInteger(\"x\");", "java.lang.Integer.getInteger"),
                arguments("Long.getLong(\"x\");", "java.lang.Long.getLong"),
                arguments("Boolean.getBoolean(\"x\");", "java.lang.Boolean.getBoolean"),
                arguments("java.util.Locale.setDefault(java.util.Locale.ROOT);", "java.util.Locale.setDefault"),
                arguments("java.util.TimeZone.setDefault(null);", "java.util.TimeZone"),
                arguments("java.time.LocalDate.now();", "must not depend on the clock or the time zone"),
                arguments("java.time.ZoneId.systemDefault();", "java.time.ZoneId"),
                arguments("java.time.Instant.EPOCH.atZone(null);", "java.time.ZoneId"),
                arguments("Character.getName('x');", "java.lang.Character.getName"),
                arguments("java.time.temporal.ChronoField.YEAR.getDisplayName(java.util.Locale.ROOT);",
                        "ChronoField.getDisplayName"),
                arguments("IO.println(1);", "print with System.out"),
                // threads
                arguments("new Thread(() -> {}).start();", "this exercise is single-threaded"),
                arguments("Thread.sleep(1);", "java.lang.Thread, which"),
                arguments("Thread.ofVirtual().start(() -> {});", "java.lang.Thread"),
                arguments("new ThreadLocal<String>().get();", "java.lang.ThreadLocal"),
                arguments("new java.util.Timer();", "java.util.Timer"),
                arguments("java.util.concurrent.CompletableFuture.runAsync(() -> {});", "use java.util"),
                arguments("java.util.concurrent.Executors.newCachedThreadPool();", "java.util.concurrent.Executors"),
                arguments("new java.util.concurrent.ConcurrentHashMap<String, String>();", "single-threaded"),
                arguments("new java.util.concurrent.locks.ReentrantLock().lock();", "java.util.concurrent.locks"),
                arguments("java.util.List.of(1).parallelStream().count();", "use the sequential method"),
                arguments("java.util.List.of(1).stream().parallel().count();", "java.util.stream.Stream.parallel"),
                arguments("java.util.stream.IntStream.range(0, 9).parallel().sum();", "IntStream.parallel"),
                arguments("java.util.stream.StreamSupport.stream(java.util.List.of(1).spliterator(), true).count();",
                        "java.util.stream.StreamSupport"),
                arguments("java.util.Arrays.parallelSort(new int[9]);", "java.util.Arrays.parallelSort"),
                arguments("java.util.Arrays.parallelPrefix(new int[9], Integer::sum);", "parallelPrefix"),
                arguments("java.util.Arrays.parallelSetAll(new int[9], i -> i);", "parallelSetAll"),
                arguments("java.math.BigInteger.TWO.parallelMultiply(java.math.BigInteger.TEN);", "parallelMultiply"),
                arguments("java.util.stream.Stream.of(1).gather(java.util.stream.Gatherers.mapConcurrent(2, i -> i))"
                        + ".count();", "java.util.stream.Gatherers.mapConcurrent"),
                arguments("wait();", "java.lang.Object.wait"),
                arguments("notifyAll();", "java.lang.Object.notifyAll"),
                // reflection and class loading
                arguments("Class.forName(\"java.lang.Runtime\");", "java.lang.Class.forName"),
                arguments("getClass().getDeclaredMethods();", "java.lang.Class.getDeclaredMethods"),
                arguments("getClass().getClassLoader().loadClass(\"x\");", "java.lang.Class.getClassLoader"),
                arguments("String.class.getConstructor().newInstance();", "call methods and read fields directly"),
                arguments("String.class.getResourceAsStream(\"x\").close();", "java.lang.Class.getResourceAsStream"),
                arguments("getClass().getModule().getLayer();", "java.lang.Class.getModule"),
                arguments("java.lang.reflect.Array.newInstance(int.class, 1);", "java.lang.reflect.Array"),
                arguments("java.lang.reflect.Proxy.isProxyClass(String.class);", "java.lang.reflect.Proxy"),
                arguments("java.lang.invoke.MethodHandles.lookup();", "use a lambda or a method reference"),
                arguments("java.lang.invoke.MethodType.methodType(void.class);", "java.lang.invoke.MethodType"),
                arguments("ClassLoader.getSystemClassLoader();", "put all classes into the submitted file"),
                arguments("java.util.ServiceLoader.load(Runnable.class);", "java.util.ServiceLoader"),
                arguments("java.util.ResourceBundle.getBundle(\"x\");", "java.util.ResourceBundle"),
                arguments("java.nio.charset.Charset.forName(\"x\");", "java.nio.charset.Charset.forName"),
                arguments("StackWalker.getInstance();", "java.lang.StackWalker"),
                arguments("new Throwable().getStackTrace();", "getStackTrace"),
                arguments("new RuntimeException().getStackTrace();", "java.lang.StackTraceElement"),
                arguments("new java.io.ObjectInputStream(null).readObject();", "java.io.ObjectInputStream"),
                arguments("java.lang.ref.Cleaner.create();", "java.lang.ref.Cleaner"),
                arguments("java.lang.foreign.Linker.nativeLinker();", "java.lang.foreign.Linker"),
                arguments("java.security.SecureRandom.getInstanceStrong();", "java.security.SecureRandom"),
                arguments("java.util.logging.Logger.getLogger(\"x\");", "java.util.logging.Logger"),
                // by a way around
                arguments("java.util.function.Function<String, Object> f = java.lang.constant.ClassDesc::of;",
                        "java.lang.constant.ClassDesc.of"),
                arguments("java.util.function.BiFunction<java.lang.constant.ClassDesc, String, Object> f = "
                        + "Enum.EnumDesc::of;", "java.lang.Enum.EnumDesc.of"),
                arguments("java.util.function.IntConsumer exit = System::exit;", "java.lang.System.exit"),
                arguments("java.util.function.Function<String, Class<?>> f = name -> { try { return "
                        + "Class.forName(name); } catch (Exception e) { return null; } };", "java.lang.Class.forName"),
                arguments("java.util.function.Function<Runnable, Object> start = Thread::new;", "java.lang.Thread"),
                arguments("java.util.function.Function<java.util.List<String>, Object> go = "
                        + "java.util.List::parallelStream;", "parallelStream"),
                arguments("java.util.function.Consumer<Object> wake = Object::notify;", "java.lang.Object.notify"),
                arguments("Object o = Thread.class;", "java.lang.Thread"),
                arguments("Object o = this; if (o instanceof Thread) { }", "java.lang.Thread"),
                arguments("Object o = new Thread[1][1];", "java.lang.Thread"),
                arguments("S\\u0079stem.ex\\u0069t(0);", "java.lang.System.exit"));
    }

    @ParameterizedTest
    @MethodSource("forbiddenStatements")
    void check_statementThatReachesOut_isRefusedAtItsLine(String statement, String fragment) {
        List<Remark> remarks = check("""
                class A {
                    @SuppressWarnings({"all"})
                    void a() throws Throwable {
                        %s
                    }
                }
                """.formatted(statement));

        assertThat(remarks).anySatisfy(remark -> {
            assertThat(remark.message().en()).contains(fragment);
            assertThat(remark.file()).hasToString("A.java");
            assertThat(remark.line()).isEqualTo(4);
        });
    }

    /// Whole files, each with the line (0 where there is none) and a part of the message that it must get.
    static List<Arguments> forbiddenFiles() {
        return List.of(
                arguments("class L extends java.util.ArrayList<String> {\n"
                        + "    long a() {\n        return parallelStream().count();\n    }\n}\n", 3, "parallelStream"),
                arguments("class E extends Exception {\n    E() {\n        super(\"e\");\n"
                        + "        setStackTrace(null);\n    }\n}\n", 4, "setStackTrace"),
                arguments("class T extends Thread {}\n", 1, "java.lang.Thread"),
                arguments("class C extends ClassLoader {}\n", 1, "put all classes into the submitted file"),
                arguments("class P extends java.io.PrintStream {\n    P() {\n        super(System.out);\n    }\n}\n", 3,
                        "java.io.PrintStream.<init>"),
                arguments("class R extends java.util.ListResourceBundle {\n"
                        + "    protected Object[][] getContents() {\n        return null;\n    }\n}\n", 1,
                        "ListResourceBundle"),
                arguments("class N {\n    native void a();\n}\n", 0, "native method \"a\"; write it in Java"),
                arguments("class F {\n    protected void finalize() {\n    }\n}\n", 3, "finalizer; remove it"),
                arguments("class S implements java.io.Serializable {\n"
                        + "    private Object readResolve() {\n        return this;\n    }\n}\n", 3,
                        "serialization method \"readResolve\""),
                arguments("class X implements java.io.Externalizable {\n"
                        + "    public void readExternal(java.io.ObjectInput i) {}\n"
                        + "    public void writeExternal(java.io.ObjectOutput o) {}\n}\n", 0, "java.io.Externalizable"),
                arguments("class E extends RuntimeException {\n    public String getMessage() {\n"
                        + "        return \"e\";\n    }\n}\n", 3, "overrides \"getMessage\" in an exception"),
                arguments("class D extends Error {}\nclass E extends D {\n    public String toString() {\n"
                        + "        return \"e\";\n    }\n}\n", 4, "overrides \"toString\" in an exception"),
                arguments("class E extends Throwable {\n    public Throwable getCause() {\n"
                        + "        return this;\n    }\n}\n", 3, "pass the message to the constructor"),
                arguments("interface LruCache {}\n", 0, "declares \"LruCache\", which the exercise already gives"),
                arguments("package a.b;\nclass A {}\n", 0, "remove it, submissions are in no package"),
                arguments("package dev.touchstone.subject;\nclass Steps {}\n", 0, "has a package line"),
                arguments("class F {\n    java.io.File unused;\n}\n", 0, "java.io.File"),
                arguments("class M {\n    void unused(java.net.Socket s) {\n    }\n}\n", 3, "java.net.Socket"),
                arguments("class M {\n    void unused() throws java.io.IOException {\n    }\n}\n", 0,
                        "java.io.IOException"),
                arguments("class S {\n    Object s = (Runnable & java.io.Serializable) () -> {};\n}\n", 1,
                        "serialization"),
                arguments("record R(Thread t) {}\n", 1, "java.lang.Thread"));
    }

    @ParameterizedTest
    @MethodSource("forbiddenFiles")
    void check_fileThatReachesOut_isRefused(String source, int line, String fragment) {
        assertThat(check(source)).anySatisfy(remark -> {
            assertThat(remark.message().en()).contains(fragment);
            assertThat(remark.line()).isEqualTo(line);
        });
    }

    @Test
    void check_moduleDeclaration_isRefused() {
        Map<String, byte[]> classes = Sources.compile("module-info.java", "module m {}\n", Map.of());

        assertThat(Gate.check(classes, Set.of())).extracting(remark -> remark.message().en())
                .contains("declares a module; remove it");
    }

    @Test
    void check_manyUses_areSortedByLineAndEachIsSaidOnce() {
        List<Remark> remarks = check("""
                class A {
                    void late() {
                        System.gc();
                    }
                    void later() {
                        Runtime.getRuntime();
                        System.gc();
                    }
                }
                """);

        assertThat(remarks).extracting(Remark::line).containsExactly(3, 6);
        assertThat(remarks.getFirst().message().en()).isEqualTo(
                "uses java.lang.System.gc, which submissions may not; take what you need from the parameters");
    }

    /// The bootstrap methods that javac names may not be called by anybody else.
    @Test
    void check_referenceToABootstrapMethod_isRefusedAtItsLine() {
        List<Remark> remarks = check("""
                import java.lang.invoke.*;
                class A {
                    interface Bootstrap {
                        CallSite call(MethodHandles.Lookup l, String n, MethodType f, MethodType t, MethodHandle i,
                                MethodType d) throws Throwable;
                    }
                    Bootstrap bootstrap = LambdaMetafactory::metafactory;
                }
                """);

        assertThat(remarks).singleElement().satisfies(remark -> {
            assertThat(remark.message().en()).startsWith("uses java.lang.invoke.LambdaMetafactory.metafactory, which");
            assertThat(remark.line()).isEqualTo(7);
        });
    }

    @Test
    void check_overloadOfAForbiddenMember_doesNotHideIt() {
        assertThat(check("""
                class E extends Exception {
                    void setStackTrace(int depth) {}
                    E() {
                        setStackTrace(null);
                    }
                }
                """)).anySatisfy(remark -> {
            assertThat(remark.message().en()).contains("java.lang.Exception.setStackTrace");
            assertThat(remark.line()).isEqualTo(4);
        });
    }

    @Test
    void check_nestedClassOfTheJdk_isToldOnceAndWithALine() {
        assertThat(check("class A {\n    Object o = Thread.ofVirtual().unstarted(null);\n}\n"))
                .extracting(Remark::line).isNotEmpty().doesNotContain(0);
    }

    @Test
    void check_withThreads_saysWhatToUseThere() {
        assertThat(refusedWithThreads("new java.util.concurrent.ConcurrentHashMap<String, String>();"))
                .contains("start a Thread").doesNotContain("single-threaded");
        assertThat(refusedWithThreads("java.util.List.of(1).parallelStream().count();")).contains("start a Thread");
        assertThat(refusedWithThreads("System.exit(0);")).contains("return from the method");
    }

    @Test
    void check_withThreads_refusesWhatLocksItself() {
        for (String use : List.of("new java.util.Vector<String>();", "new java.util.Stack<String>();",
                "new java.util.Hashtable<String, String>();", "new StringBuffer();",
                "java.util.Collections.synchronizedList(new java.util.ArrayList<String>());",
                "java.util.function.Function<java.util.Map<String, String>, Object> f = "
                        + "java.util.Collections::synchronizedMap;")) {
            assertThat(refusedWithThreads(use)).as(use).contains("under a lock of your own");
            assertThat(check("class A { { " + use + " } }")).as(use).isEmpty();
        }
    }

    @Test
    void check_withThreads_refusesReferencesToWhatIsReplaced() {
        for (String use : List.of("Runnable wake = this::notifyAll;",
                "java.util.function.Consumer<Object> wake = Object::notify;",
                "java.util.function.LongSupplier now = System::nanoTime;",
                "java.util.function.LongSupplier now = System::currentTimeMillis;")) {
            assertThat(refusedWithThreads(use)).as(use).contains("call it in a lambda");
        }
        assertThat(checkWithThreads("class A { Runnable wake = () -> notifyAll(); "
                + "java.util.function.LongSupplier now = () -> System.nanoTime(); }")).isEmpty();
    }

    private static String refusedWithThreads(String statement) {
        List<Remark> remarks = checkWithThreads("class A { { " + statement + " } }");
        assertThat(remarks).as(statement).isNotEmpty();
        return remarks.getFirst().message().en();
    }

    private static List<Remark> checkWithThreads(String source) {
        return Gate.CHECK.withThreads().check(Sources.compile("A.java", source, Map.of()), CONTRACT);
    }

    @Test
    void check_moreThanALearnerReads_isCut() {
        String uses = IntStream.rangeClosed(1, Gate.REMARKS_MAX + 1)
                .mapToObj("class A%1$d { native void a%1$d(); }"::formatted)
                .collect(Collectors.joining("\n"));

        assertThat(check(uses)).hasSize(Gate.REMARKS_MAX);
    }

    @Test
    void instead_everyReason_hasWordsInBothLanguages() {
        for (String file : List.of("messages.properties", "messages_zh.properties")) {
            assertThat(Bundles.texts(VerdictText.class, file).keySet())
                    .containsAll(AllowList.allInstead().stream().map("remark.gate.uses."::concat).toList())
                    .contains("remark.gate.uses.threads", "remark.gate.uses.locked", "remark.gate.uses.referred");
        }
    }

    @Test
    void check_inChinese_saysTheSame() {
        assertThat(check("class A { { System.exit(0); } }").getFirst().message().zh())
                .isEqualTo("用到了 java.lang.System.exit，提交的代码不能使用它；从方法返回即可，进程会自动结束");
    }

    /// Programs as learners write them.
    static List<String> goodFiles() {
        return List.of(
                """
                import java.util.*;
                import java.util.stream.*;
                class Streams {
                    Map<Integer, List<String>> byLength(Collection<String> words) {
                        return words.stream().filter(Objects::nonNull).map(String::strip).sorted()
                                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
                    }
                    int[] squares(int n) {
                        return IntStream.rangeClosed(1, n).map(i -> i * i).boxed()
                                .sorted(Comparator.reverseOrder()).mapToInt(Integer::intValue).toArray();
                    }
                    double mean(double[] all) {
                        return Arrays.stream(all).summaryStatistics().getAverage();
                    }
                    String[] names(List<?> all) {
                        return all.stream().map(Object::toString).toArray(String[]::new);
                    }
                }
                """,
                """
                import java.util.*;
                class Records {
                    record Pair<A, B>(A first, B second) {
                        Pair {
                            Objects.requireNonNull(first, "first");
                        }
                    }
                    boolean same() {
                        return new Pair<>(1, 'x').equals(new Pair<>(1, 'x')) && new Pair<>(1, 2).hashCode() != 0;
                    }
                    @Override
                    public String toString() {
                        return new Pair<>("a", List.of()).toString();
                    }
                }
                """,
                """
                class Sealed {
                    sealed interface Shape permits Circle, Square, Unit {}
                    record Circle(double radius) implements Shape {}
                    record Square(double side) implements Shape {}
                    enum Unit implements Shape { SMALL, LARGE }
                    double area(Shape shape) {
                        return switch (shape) {
                            case Circle(double radius) when radius > 0 -> Math.PI * radius * radius;
                            case Circle _ -> 0;
                            case Square(var side) -> side * side;
                            case Unit.SMALL -> 1;
                            case Unit.LARGE -> 2;
                        };
                    }
                    String kind(Object o) {
                        if (o instanceof String s && !s.isEmpty()) {
                            return s;
                        }
                        return switch (o) {
                            case null -> "nothing";
                            case Integer i when i > 9 -> "large";
                            case int[] array -> "array of " + array.length;
                            case Enum<?> e -> e.name();
                            default -> throw new IllegalStateException("no " + o);
                        };
                    }
                }
                """,
                """
                class Switches {
                    enum Color { RED, GREEN, BLUE; Color next() { return values()[(ordinal() + 1) % values().length]; } }
                    int of(String name) {
                        switch (name) {
                            case "red": return 1;
                            case "Aa": case "BB": return 2;
                            default: return Color.valueOf(name).ordinal();
                        }
                    }
                    int of(Color color) {
                        return switch (color) {
                            case RED -> 1;
                            case GREEN -> 2;
                            case BLUE -> { int x = 3; yield x; }
                        };
                    }
                }
                """,
                """
                import java.util.Locale;
                class Texts {
                    private final StringBuilder out = new StringBuilder();
                    String join(int i, long l, double d, char c, Object o, String s) {
                        String text = i + ":" + l + d + c + o + s;
                        text += String.format("%05d %s %.2f", i, s, d) + "%s!".formatted(o) + String.valueOf(c);
                        out.append(text).append(i).insert(0, 'x').reverse().setLength(3);
                        return out.toString().toLowerCase(Locale.ROOT) + ""\"
                                a text
                                  block
                                ""\" + String.format(Locale.ROOT, "%s", s) + String.join(",", s, s);
                    }
                    int hash(String s) {
                        int hash = 7;
                        for (byte b : s.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                            hash = hash * 31 + b;
                        }
                        return hash + s.codePoints().sum() + s.chars().filter(Character::isDigit).map(c -> c).sum();
                    }
                    boolean isWord(String s) {
                        return java.util.regex.Pattern.compile("(\\\\w+)").matcher(s).matches() || s.matches("x*");
                    }
                }
                """,
                """
                import java.util.*;
                import java.util.function.*;
                class Generics<K extends Comparable<? super K>, V> implements Iterable<V> {
                    private Node<K, V> root;
                    private int size;
                    @SuppressWarnings("unchecked")
                    private final V[] slots = (V[]) new Object[8];
                    private static final class Node<K, V> {
                        final K key;
                        V value;
                        Node<K, V> left, right;
                        Node(K key, V value) { this.key = key; this.value = value; }
                    }
                    class Inner { int outer() { return size + Generics.this.size; } }
                    public Iterator<V> iterator() {
                        return new Iterator<>() {
                            private int at;
                            @Override public boolean hasNext() { return at < slots.length; }
                            @Override public V next() {
                                if (!hasNext()) { throw new NoSuchElementException(); }
                                return slots[at++];
                            }
                        };
                    }
                    <T, R> Function<T, R> memo(Function<? super T, ? extends R> f) {
                        var known = new HashMap<T, R>();
                        return x -> known.computeIfAbsent(x, f);
                    }
                    Runnable task(Runnable first) { return () -> { first.run(); size++; }; }
                    V[] copy() { return slots.clone(); }
                    static <T extends Object & Comparable<T>> T max(Collection<? extends T> all) {
                        return Collections.max(all);
                    }
                }
                """,
                """
                import java.util.*;
                class Lru<K, V> extends LinkedHashMap<K, V> implements LruCache {
                    private static final long serialVersionUID = 1L;
                    private final int capacity;
                    Lru(int capacity) { super(16, 0.75f, true); this.capacity = capacity; }
                    @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return size() > capacity; }
                    V first() { return isEmpty() ? null : pollFirstEntry().getValue(); }
                }
                """,
                """
                import java.math.*;
                import java.util.*;
                class Collections2 {
                    private final PriorityQueue<int[]> heap =
                            new PriorityQueue<>(Comparator.comparingInt((int[] a) -> a[0]).thenComparing(a -> a[1]));
                    private final BitSet bits = new BitSet(64);
                    private final Deque<Integer> deque = new ArrayDeque<>();
                    private final EnumMap<Kind, List<String>> kinds = new EnumMap<>(Kind.class);
                    private final TreeMap<String, Integer> tree = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                    enum Kind { A { @Override int weight() { return 1; } }, B; int weight() { return 2; } }
                    void all() {
                        heap.add(new int[]{1, 2});
                        bits.set(3);
                        deque.offerLast(bits.nextSetBit(0));
                        kinds.computeIfAbsent(Kind.A, k -> new ArrayList<>()).add("x");
                        tree.merge("a", 1, Integer::sum);
                        int[][] grid = new int[3][4];
                        Arrays.fill(grid[0], Integer.MAX_VALUE);
                        Arrays.sort(grid, (a, b) -> Integer.compare(a[0], b[0]));
                        System.arraycopy(grid[0], 0, grid[1], 0, 4);
                        BigInteger big = BigInteger.valueOf(3).modPow(BigInteger.TEN, BigInteger.valueOf(7));
                        System.out.println(big + " " + Arrays.deepToString(grid) + Arrays.toString(new int[]{1}));
                        System.err.printf("%d%n", System.identityHashCode(this));
                        List<Integer> list = new LinkedList<>(Set.of(1, 2));
                        list.removeIf(i -> i > 1);
                        Iterator<Integer> it = list.iterator();
                        while (it.hasNext()) { if (it.next() == 1) { it.remove(); } }
                        assert list.isEmpty() : "left";
                    }
                }
                """,
                """
                interface Queue2<T> {
                    boolean offer(T t);
                    default boolean offerAll(Iterable<? extends T> all) {
                        boolean changed = false;
                        for (T t : all) { changed |= offer(t); }
                        return changed && helped();
                    }
                    private boolean helped() { return true; }
                    static <T> Queue2<T> full() { return t -> false; }
                }
                """,
                """
                class Failing {
                    static final class FullException extends RuntimeException {
                        private static final long serialVersionUID = 1L;
                        private final int capacity;
                        FullException(int capacity) { super("full: " + capacity); this.capacity = capacity; }
                        int capacity() { return capacity; }
                    }
                    static class Resource implements AutoCloseable { @Override public void close() {} }
                    int a(int n) {
                        try (var r = new Resource()) {
                            if (n < 0) { throw new FullException(n); }
                            return Math.addExact(n, 1);
                        } catch (ArithmeticException | FullException e) {
                            System.out.println(e.getMessage() + e.getCause() + e);
                            throw new IllegalStateException("a", e);
                        } finally {
                            n++;
                        }
                    }
                    synchronized Object same(Object o) { synchronized (o) { return o.getClass() == getClass() ? o : this; } }
                    @Override public boolean equals(Object o) { return o instanceof Failing f && f.hashCode() == hashCode(); }
                    @Override public int hashCode() { return java.util.Objects.hash(1, "a"); }
                }
                """);
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void check_everydayProgram_passes(String source) {
        assertThat(check(source)).isEmpty();
    }

    /// The contract's interface is there unless the source has one of its own.
    private static List<Remark> check(String source) {
        Map<String, byte[]> given = source.contains("interface LruCache")
                ? Map.of()
                : Sources.compile("LruCache.java", "interface LruCache {}", Map.of());
        return Gate.check(Sources.compile("A.java", source, given), CONTRACT);
    }
}
