package dev.touchstone.grading;

import static dev.touchstone.grading.Exercises.LRU;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.source.Bundles;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompileHelpTest {

    /// A contract with what makes signatures hard to write down.
    interface Shelf<K> {
        <T extends Comparable<T>> Map.Entry<K, T[]> put(K key, List<? super T> values, int... sizes)
                throws IOException;

        int size();
    }

    private static final InMemoryCompiler COMPILER = new InMemoryCompiler(List.of());
    private static final Map<String, byte[]> CONTRACT = Sources.compile(
            "Shelf.java",
            "public interface Shelf { Integer get(int key); void put(int key, java.util.List<Integer> v); }",
            Map.of());

    /// Help that the code gives by itself, beside what javac has a name for.
    private static final Set<String> OWN = Set.of("missing", "overridesNothing", "overridesNothing.near", "className",
            "import", "near", "undeclared", "member", "parentheses", "array.length", "braces.open", "braces.open.at",
            "braces.closed", "braces.closed.at", "expected.semicolon", "expected.closing", "expected.opening",
            "illegal.char.wide", "illegal.char.hidden", "lossy", "conversion.boolean", "conversion.text",
            "return.unexpected", "return.missing", "box");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            int x = 1                                                    | A statement ends with a semicolon
            int f() { if (true { return 1; } }                           | put ) at the mark
            int f() { long x = 1; int y = x; return y; }                 | A long may not fit into int
            int f() { int x = 5; if (x = 5) { } return x; }              | write two equals signs
            String s = 5;                                                | String.valueOf
            void f() { return 1; }                                       | return nothing
            int f() { return; }                                          | promises a value
            int f() { }                                                  | reaches this brace without return
            void f() { throw new Exception(); }                          | must be caught here
            int f() { int count; return count; }                         | gives count no value
            static int f() { return hashCode(); }                        | hashCode belongs to an instance
            int f() { return 1; } int f() { return 2; }                  | something of this name already
            Object f(Object o) { return switch (o) { case int i -> i; default -> 2; }; } | Preview features
            java.util.Map<String> m;                                     | A Map takes two types
            java.util.List<int> m;                                       | write Integer instead of int
            void f() { put(1); }                                         | number, order and types
            char c = 'ab';                                               | exactly one character
            int f() { return 1； }                                       | Write ; instead
            String s = “a”;                                              | Write " instead
            int f() { return 1; int y = 2; }                             | Nothing gets here
            void f() { int n = 0; Runnable r = () -> n++; }              | Copy n into a new variable
            void f() { 1 + 2; }                                          | does nothing with it
            <T> T[] f() { return new T[3]; }                             | ArrayList
            int f(int a) { return a.length; }                            | primitive value has no methods
            MyLru(int capacity) { }                                      | called exactly as its class
            int f(int[] a) { return a.length(); }                        | without parentheses
            int f(String s) { return s.length; }                         | write length()
            int f(String s) { return s.lenght(); }                       | String has length()
            int f(java.util.List<String> l) { return l.length(); }       | List has size()
            int f() { int count = 0; return cuont; }                     | Did you mean count?
            int f() { return gte(1); }                                   | Did you mean get?
            int f() { Sting s = null; return 1; }                        | Did you mean String?
            int f() { return total; }                                    | Nothing called total is declared
            long x = 12345678901;                                        | Write L behind it
            @Override public Integer get(long key) { return 1; }         | public Integer get(int key)
            @Override public Integer git(int key) { return 1; }          | public Integer get(int key)
            @Override public int other() { return 1; }                   | has no method like this other
            """)
    void remark_commonMistake_saysWhatToDo(String member, String help) {
        Remark remark = first("public final class MyShelf implements Shelf { public Integer get(int key) { return 1; } "
                + "public void put(int key, java.util.List<Integer> v) { }\n" + member + "\n}\n");

        assertThat(remark.hint()).as(remark.toString()).hasValueSatisfying(hint -> {
            assertThat(hint.en()).contains(help).doesNotContain("{1}");
            assertThat(hint.zh()).isNotEqualTo(hint.en()).containsPattern("\\p{IsHan}");
        });
        assertThat(remark.line()).isEqualTo(2);
    }

    @Test
    void remark_missingMethod_namesItInFullWithJavaToPaste() {
        Remark remark = first("""
                public final class MyShelf implements Shelf {
                    public Integer get(int key) { return null; }
                }
                """);

        assertThat(remark.hint().orElseThrow().en())
                .startsWith("Shelf asks for public void put(int key, List<Integer> v).");
        assertThat(remark.paste()).contains("""
                @Override
                public void put(int key, List<Integer> v) {
                    throw new UnsupportedOperationException("put");
                }""");
        assertThat(remark.column()).as("the class's name is marked").isEqualTo("public final class ".length() + 1);
        assertThat(remark.length()).isEqualTo("MyShelf".length());
    }

    @Test
    void signature_generics_areWrittenAsInSource() throws Exception {
        var contract = new ContractSource(Shelf.class);

        assertThat(ContractSource.signature(contract.find("put", 3).orElseThrow())).isEqualTo(
                "public <T> Map.Entry<K, T[]> put(K key, List<? super T> values, int... sizes) throws IOException");
        assertThat(contract.find("size", 7)).isPresent();
        assertThat(contract.find("none", 0)).isEmpty();
    }

    @Test
    void remark_methodNotPublic_showsItsSignature() {
        Remark remark = first("public final class MyShelf implements Shelf { Integer get(int key) { return 1; } "
                + "public void put(int key, java.util.List<Integer> v) { } }");

        assertThat(remark.hint().orElseThrow().en()).endsWith("Write: public Integer get(int key)");
    }

    @Test
    void remark_missingImport_isReadyToPaste() {
        Remark remark = first("public final class MyShelf { Map<String, Integer> m; }");

        assertThat(remark.paste()).contains("import java.util.Map;");
        assertThat(first("final class A { Function<String, String> f; }").paste())
                .contains("import java.util.function.Function;");
        assertThat(first("final class A { Scanner in; }").paste()).as("may not be used").isEmpty();
    }

    @Test
    void remark_wrongClassName_namesTheOneAskedFor() {
        Exercise lru = LRU;
        Diagnosis problem = diagnosis("MyLruCache.java", "public final class MyLRUCache { }");

        assertThat(new CompileHelp(lru, Submission.of("MyLruCache.java", ""), Shelf.class).remark(problem).hint()
                .orElseThrow().en()).contains("asks for a class called MyLruCache");
    }

    @Test
    void remarks_packageLine_isAllThatIsTold() {
        String source = "// mine\npackage shelves ;\nfinal class MyShelf implements Shelf { @Override public void a() { } }";
        var help = new CompileHelp(LRU, Submission.of("MyShelf.java", source), contract());

        assertThat(help.remarks(List.of(diagnosis("MyShelf.java", source)))).singleElement()
                .hasToString("MyShelf.java:2: the class must be in no package; remove this line");
    }

    @Test
    void remarks_severalProblems_areInFileOrder() {
        String source = "final class MyShelf implements Shelf {\n List<String> a;\n}\n";
        var help = new CompileHelp(LRU, Submission.of("MyShelf.java", source), contract());
        var problems = ((Compilation.Rejected) COMPILER.compile(
                List.of(new SourceFile("MyShelf.java", source)), CONTRACT)).problems();

        assertThat(help.remarks(problems)).map(Remark::line).containsExactly(1, 2);
    }

    @Test
    void remark_braceMissing_namesTheLineByIndentation() {
        Remark remark = first("""
                final class A {
                    int f(int x) {
                        if (x > 0) {
                            return 1; // }
                        return 2;
                    }

                    String g() { return "}"; }
                }
                """);

        assertThat(remark.hint().orElseThrow().en()).contains("4 opening braces and 3 closing",
                "line 3 may not be closed");
    }

    @Test
    void remark_braceTooMany_namesTheOneClosedEarly() {
        Remark remark = first("""
                final class A {
                    int f(int x) {
                            return 1;
                        }
                    }
                    char c = '{';
                    int g() { return 3; }
                }
                """);

        assertThat(remark.hint().orElseThrow().en()).contains("3 opening braces and 4 closing", "the one in line 2");
    }

    @Test
    void remark_mistakeWithoutHelp_isStillToldInBothLanguages() {
        Remark remark = first("class A extends A { }");

        assertThat(remark.hint()).isEmpty();
        assertThat(remark.message().en()).isEqualTo("cyclic inheritance involving A");
        assertThat(remark.message().zh()).contains("循环继承").contains(" A");
    }

    @Test
    void javacWords_chinese_isSpacedAndPunctuated() {
        assertThat(JavacWords.of("a", "MyShelf不是抽象的, 并且未覆盖Shelf中的抽象方法get(int)").zh())
                .isEqualTo("MyShelf 不是抽象的，并且未覆盖 Shelf 中的抽象方法 get(int)");
        assertThat(JavacWords.of("a", "找不到符号\n  符号:   类 Foo\n  位置: 类 Bar").zh())
                .isEqualTo("找不到符号\n  符号：类 Foo\n  位置：类 Bar");
        assertThat(JavacWords.of("java.lang.String and java.util.function.Function", "").en())
                .isEqualTo("String and java.util.function.Function");
    }

    @Test
    void hints_each_isForAMistakeThatJavacKnows() throws Exception {
        Path messages = Path.of(URI.create("jrt:/jdk.compiler/com/sun/tools/javac/resources/compiler.class"));
        String known = new String(Files.readAllBytes(messages), StandardCharsets.ISO_8859_1);

        assertThat(Bundles.texts(CompileHelp.class, "messages.properties").keySet().stream()
                .filter(key -> key.startsWith("hint.") && !OWN.contains(key.substring(5)))
                .filter(key -> !known.contains("compiler.err." + key.substring(5)))).isEmpty();
    }

    private static Remark first(String source) {
        var help = new CompileHelp(LRU, Submission.of("MyShelf.java", source), contract());
        return help.remark(diagnosis("MyShelf.java", source));
    }

    private static Diagnosis diagnosis(String name, String source) {
        Compilation compilation = COMPILER.compile(List.of(new SourceFile(name, source)), CONTRACT);
        assertThat(compilation).isInstanceOf(Compilation.Rejected.class);
        return ((Compilation.Rejected) compilation).problems().getFirst();
    }

    private static Class<?> contract() {
        var loader = new ClassLoader(CompileHelpTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = CONTRACT.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        try {
            return loader.loadClass("Shelf");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
