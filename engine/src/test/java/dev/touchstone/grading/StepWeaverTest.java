package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import dev.touchstone.counted.Charges;
import dev.touchstone.script.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs code with and without the counting woven in, in this process, against a counter of its own.
class StepWeaverTest {

    /// Stands for the one in a subject process.
    private static final Map<String, byte[]> COUNTER = Sources.compile("Steps.java", """
            package dev.touchstone.subject;
            public final class Steps {
                public static long used;
                public static void step() { used++; }
                public static void caught() { used++; }
                public static int array(int length) { used += Math.max(length, 0) + 1; return length; }
            }
            """, Map.of());

    /// Bodies of `static int run(int n)` whose loop or recursion goes round `n` times.
    @ParameterizedTest
    @ValueSource(strings = {
        "int s = 0; for (int i = 0; i < n; i++) { s += i; } return s;",
        "int s = 0; for (int i = 0; i < n;) { i++; s += i; } return s;",
        "int s = 0; for (;;) { if (s == n) { return s; } s++; }",
        "int i = 0; while (i < n) { i++; } return i;",
        "int i = 0; while (true) { if (++i >= n) { break; } } return i;",
        "int i = 0; do { i++; } while (i < n); return i;",
        "int s = 0; for (int x : new int[n]) { s += x + 1; } return s;",
        "int s = 0; for (Integer x : java.util.Collections.nCopies(n, 2)) { s += x; } return s;",
        "int s = 0; outer: while (true) { while (true) { if (s++ >= n) { break outer; } continue outer; } } return s;",
        "int i = 0; while (i < n) { i++; switch (i % 3) { case 0: continue; case 1: break; default: } } return i;",
        "int i = 0; while (true) { switch (i++ - n) { case 0: return i; default: continue; } }",
        "int i = 0; while (true) { switch (\"a\" + i++ / n) { case \"a1\": return i; default: continue; } }",
        "int i = 0; while (i < n) { try { i++; continue; } finally { i += 0; } } return i;",
        "int i = 0; while (true) { try { if (i++ == n) { throw new RuntimeException(); } } "
                + "catch (RuntimeException e) { return i; } }",
        "return n == 0 ? 0 : 1 + run(n - 1);",
        "class R { int go(int k) { return k == 0 ? 0 : 1 + go(k - 1); } } return new R().go(n);",
        "java.util.function.IntUnaryOperator f = k -> k + 1; int s = 0; "
                + "s = java.util.stream.IntStream.range(0, n).map(f).sum(); return s;",
        "int s = 0; for (int i = 0; i < n; i++) { s += new Object() { int one() { return 1; } }.one(); } return s;",
        "int s = 0; for (int i = 0; i < n; i++) { s += new int[0].length + new String[0].length + 1; } return s;",
        "int s = 0; for (int i = 0; i < n; i++) { s += new int[1][1].length; } return s;",
        "long s = 0; for (long i = 0; i < n; i++) { s = Math.max(s, i); } return (int) s;",
    })
    void weave_nTimes_sameAnswerAndCostGrowsByN(String body) {
        Map<String, byte[]> plain = program(body);
        Map<String, byte[]> woven = weave(plain);

        assertThat(run(woven, 120).answer()).isEqualTo(run(plain, 120).answer());
        long first = run(woven, 220).cost() - run(woven, 120).cost();
        long second = run(woven, 320).cost() - run(woven, 220).cost();
        assertThat(second).isEqualTo(first).isBetween(100L, 1_000L);
    }

    @Test
    void weave_emptyMethod_costsItsEntry() {
        assertThat(run(weave(program("return n;")), 5).cost()).isEqualTo(1);
    }

    @Test
    void weave_loop_costsOneForEachTimeRound() {
        Map<String, byte[]> loop = weave(program("int i = 0; while (i < n) { i++; } return i;"));

        assertThat(run(loop, 7).cost()).isEqualTo(1 + 7);
    }

    @Test
    void weave_newArray_costsItsLength() {
        assertThat(run(weave(program("return new long[n].length;")), 1_000).cost()).isEqualTo(1 + 1_000 + 1);
        assertThat(run(weave(program("return new String[n].length;")), 50).cost()).isEqualTo(1 + 50 + 1);
    }

    @Test
    void weave_negativeArrayLength_throwsAsWithout() {
        Map<String, byte[]> woven = weave(program(
                "try { return new int[-n].length; } catch (NegativeArraySizeException e) { return 42; }"));

        assertThat(run(woven, 3).answer()).isEqualTo(42);
    }

    @Test
    void weave_staticInitialiserAndConstructor_countToo() {
        Map<String, byte[]> woven = weave(Sources.compile("""
                class A {
                    static int done;
                    static { for (int i = 0; i < 100; i++) { done++; } }
                    A() { for (int i = 0; i < 100; i++) { done++; } }
                    static int run(int n) { return new A() == null ? 0 : done; }
                }
                """));

        Ran ran = run(woven, 0);
        assertThat(ran.answer()).isEqualTo(200);
        assertThat(ran.cost()).isBetween(200L, 220L);
    }

    /// Loading verifies: a frame that does not fit its code would be refused there.
    @Test
    void weave_everyFormOfCode_verifiesAndBehavesTheSame() {
        Map<String, byte[]> plain = Sources.compile("""
                import java.util.*;
                import java.util.function.*;
                class A {
                    sealed interface Shape permits Dot, Line {}
                    record Dot(int x) implements Shape {}
                    record Line(Dot from, Dot to) implements Shape {}
                    enum Color { RED { @Override int of() { return 1; } }, BLUE; int of() { return 2; } }
                    static class Node<T extends Comparable<T>> implements Iterable<T> {
                        T value; Node<T> next;
                        Node(T value, Node<T> next) { this.value = value; this.next = next; }
                        public Iterator<T> iterator() {
                            return new Iterator<>() {
                                Node<T> at = Node.this;
                                public boolean hasNext() { return at != null; }
                                public T next() { T v = at.value; at = at.next; return v; }
                            };
                        }
                    }
                    static int size(Shape shape) {
                        return switch (shape) {
                            case Dot(int x) when x > 3 -> x;
                            case Dot _ -> 1;
                            case Line(Dot(var a), Dot(var b)) -> a + b;
                        };
                    }
                    static String join(Object o, long l, double d) { return "<" + o + l + d + '>'; }
                    static int run(int n) {
                        Object merged = n % 2 == 0 ? new Dot(n) : new Node<>("a", null);
                        Comparable<?> other = n % 2 == 0 ? Integer.valueOf(n) : "text";
                        int hash = merged.getClass().getSimpleName().length() + other.toString().length();
                        Supplier<Integer> deep = () -> size(new Line(new Dot(n), new Dot(2))) + size(new Dot(9));
                        for (int v : new Node<>(1, new Node<>(2, null))) { hash = hash * 31 + v; }
                        for (Color c : Color.values()) {
                            switch (c) { case RED: hash += c.of(); break; case BLUE: hash -= c.of(); continue; }
                        }
                        try {
                            Object[] o = new Integer[1];
                            o[0] = "x";
                        } catch (ArrayStoreException | IllegalStateException e) {
                            hash += e.getMessage().length();
                        } finally {
                            hash++;
                        }
                        long[][] grid = new long[2][n + 1];
                        grid[1][n] = Long.MAX_VALUE;
                        synchronized (merged) { hash ^= Long.hashCode(grid[1][n]); }
                        String text = join(null, grid[1][n], 0.5);
                        return hash + deep.get() + text.hashCode() + (n > 0 ? run(n - 1) : 0);
                    }
                }
                """);

        assertThat(run(weave(plain), 9).answer()).isEqualTo(run(plain, 9).answer());
    }

    /// Where two branches meet, the class files say what their types have in common: that needs the contract's types.
    @Test
    void weave_typesOfTheContractThatMeet_areKnown() {
        Map<String, byte[]> contract = Sources.compile("Shelf.java",
                "public interface Shelf { record Item(int weight) implements Shelf {} }", Map.of());
        Map<String, byte[]> plain = Sources.compile("A.java", """
                class A implements Shelf {
                    static int run(int n) {
                        Shelf other = new Shelf.Item(n);
                        Shelf either = n > 3 ? new A() : other;
                        Shelf any = n > 4 ? new Shelf.Item(1) : new A();
                        while (either != any && n > 0) { either = n > 2 ? other : new Shelf.Item(2); n--; }
                        return either.toString().length();
                    }
                }
                """, contract);
        Map<String, byte[]> woven = new HashMap<>(contract);
        woven.putAll(StepWeaver.weave(plain, contract));

        assertThat(run(woven, 9).answer()).isEqualTo("Item[weight=2]".length());
    }

    @Test
    void weave_keepsLineNumbers() {
        Map<String, byte[]> woven = weave(Sources.compile("""
                class A {
                    static int run(int n) {
                        for (int i = 0; i < n; i++) {
                            if (i == 3) {
                                throw new IllegalStateException();
                            }
                        }
                        return 0;
                    }
                }
                """));

        assertThatThrownBy(() -> invoke(woven, 9)).isInstanceOf(InvocationTargetException.class).cause()
                .satisfies(thrown -> assertThat(thrown.getStackTrace()[0].getLineNumber()).isEqualTo(5));
    }

    private record Ran(Object answer, long cost) {}

    private static Map<String, byte[]> weave(Map<String, byte[]> classes) {
        return StepWeaver.weave(classes, Map.of());
    }

    /// Where an exhausted budget throws is told by its line.
    @Test
    void weave_entryOfAMethod_isCountedOnItsFirstLine() {
        byte[] woven = weave(program("return n;")).get("A");

        for (MethodModel method : ClassFile.of().parse(Objects.requireNonNull(woven)).methods()) {
            List<CodeElement> elements = method.code().orElseThrow().elementStream()
                    .filter(each -> each instanceof LineNumber || each instanceof InvokeInstruction).toList();
            assertThat(elements.getFirst()).isInstanceOf(LineNumber.class);
            assertThat(elements.get(1)).isInstanceOf(InvokeInstruction.class);
        }
    }

    @Test
    void weave_methodThatIsTooLong_isNamed() {
        Map<String, byte[]> classes = Sources
                .compile("class A { static void go() { " + "new A();".repeat(7_900) + " } }");

        assertThatExceptionOfType(StepWeaver.TooLong.class).isThrownBy(() -> weave(classes))
                .satisfies(e -> assertThat(e.method()).isEqualTo("A.go"));
    }

    private static Map<String, byte[]> program(String body) {
        return Sources.compile("class A { static int run(int n) { %s } }".formatted(body));
    }

    private static Ran run(Map<String, byte[]> classes, int n) {
        try {
            return invoke(classes, n);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot run the woven program", e);
        }
    }

    private static Ran invoke(Map<String, byte[]> classes, int n) throws ReflectiveOperationException {
        var loader = new Loader(classes);
        var run = loader.loadClass("A").getDeclaredMethod("run", int.class);
        run.setAccessible(true);
        Object answer = run.invoke(null, n);
        return new Ran(answer, loader.loadClass("dev.touchstone.subject.Steps").getField("used").getLong(null));
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(getPlatformClassLoader());
            this.classes = new HashMap<>(classes);
            this.classes.putAll(COUNTER);
            List.of(Charges.class, Names.class).forEach(type -> this.classes.put(type.getName(), bytes(type)));
        }

        private static byte[] bytes(Class<?> type) {
            try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
