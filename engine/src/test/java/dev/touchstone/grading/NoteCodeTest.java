package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteCodeTest {

    @TempDir
    private static Path work;
    private static NoteCode code;

    @BeforeAll
    static void start() {
        code = NoteCode.in(work);
    }

    @AfterAll
    static void stop() {
        code.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "public class Main {\n    public static void main(String[] args) { System.out.println(List.of(1, 2)); }\n}",
        "package a.b;\nimport java.util.List;\nfinal class X { static void main() { System.out.println(List.of(1, 2)); } }",
        "void main() {\n    System.out.println(List.of(1, 2));\n}"})
    void result_codeWithMain_isRun(String source) {
        assertThat(code.result(source)).isEqualTo(new NoteCode.Result.Ran("[1, 2]\n", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"int x = 1;\nvar list = new ArrayList<Integer>();\nlist.add(x);",
        "record Point(int x, int y) {}",
        "int size() { return 0; }", "interface Stack<T> { void push(T each); }", "Map<String, List<Integer>> index;"})
    void result_codeWithoutMain_compiles(String source) {
        assertThat(code.result(source)).isEqualTo(new NoteCode.Result.Compiles());
    }

    @Test
    void result_codeThatDoesNotCompile_saysWhyAtItsLine() {
        assertThat(code.result("class A {\n    int x = y;\n}")).isInstanceOfSatisfying(NoteCode.Result.Rejected.class,
                rejected -> assertThat(rejected.remarks().getFirst().line()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"int x = 5\nSystem.out.println(x);", "if (true) { foo(); }\nint y = 1;",
        "private int get(int key) {\n    return key + 1\n}", "for (int i = 0; i < 3; i++) {\n    i += y;\n}",
        "private int get(int key) {\n    return missing;\n}\nint size() { return 0; }",
        "Node n = null;\nif (n == null) { return; }"})
    void result_ofAPieceWithOneMistake_saysThatAlone(String piece) {
        assertThat(code.result(piece)).isInstanceOfSatisfying(NoteCode.Result.Rejected.class,
                rejected -> assertThat(rejected.remarks()).hasSize(1));
    }

    @Test
    void result_codeThatTheGateRefuses_isNotRun() {
        assertThat(code.result("void main() throws Exception { Files.readString(Path.of(\"/etc/passwd\")); }"))
                .isInstanceOf(NoteCode.Result.NotRun.class);
    }

    @Test
    void result_machineThatCannotSeal_compilesAndRunsNothing(@TempDir Path other) {
        try (var careful = new NoteCode(WorkFolder.in(other), _ -> false)) {
            assertThat(careful.result("void main() { System.out.println(1); }"))
                    .isEqualTo(new NoteCode.Result.Unsealed());
            assertThat(careful.result("int x = 1;")).isEqualTo(new NoteCode.Result.Compiles());
        }
    }

    @Test
    void result_endlessLoop_isStopped() {
        assertThat(code.result("void main() { System.out.print(1); while (true) {} }"))
                .isInstanceOfSatisfying(NoteCode.Result.Ran.class, ran -> {
                    assertThat(ran.printed()).isEqualTo("1");
                    assertThat(ran.end()).isPresent();
                });
    }

    @Test
    void result_exception_isTold() {
        assertThat(code.result("void main() { throw new IllegalStateException(\"full\"); }"))
                .isInstanceOfSatisfying(NoteCode.Result.Ran.class,
                        ran -> assertThat(ran.end().orElseThrow()).hasToString("throws IllegalStateException: full"));
    }
}
