package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.SourceFile;
import java.util.List;
import java.util.Map;

/// Compiles sources as submissions are.
final class Sources {

    private static final InMemoryCompiler COMPILER = new InMemoryCompiler(List.of());

    private Sources() {}

    /// Class files by binary name. Fails the test if `text` does not compile.
    static Map<String, byte[]> compile(String text) {
        return compile("A.java", text, Map.of());
    }

    /// @param given class files that `text` may use
    static synchronized Map<String, byte[]> compile(String name, String text, Map<String, byte[]> given) {
        Compilation compilation = COMPILER.compile(List.of(new SourceFile(name, text)), given);
        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
        return ((Compilation.Compiled) compilation).classes();
    }
}
