package dev.touchstone.grading;

import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.source.Bilingual;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// javac from memory to memory. It stays warm between compilations. Not thread-safe.
final class InMemoryCompiler {

    /// How many problems are kept; a learner mends the first ones first.
    static final int PROBLEMS_MAX = 20;

    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-parameters", "-g",
            "-Xlint:none", "-XDstringConcat=inline", "-encoding", "UTF-8");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files;

    /// @param classPath what sources may use besides the JDK and the classes given with them
    InMemoryCompiler(List<Path> classPath) {
        files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        } catch (IOException e) {
            throw new IllegalArgumentException("no class path: " + classPath, e);
        }
    }

    /// Compiles `sources`, which may use `given`. The result does not hold the given classes.
    Compilation compile(List<SourceFile> sources, Map<String, byte[]> given) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var memory = new Memory(files, given);
        List<Source> units = sources.stream().map(Source::new).toList();
        boolean compiled = javac.getTask(null, memory, diagnostics, OPTIONS, null, units).call();
        List<Diagnosis> problems = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .limit(PROBLEMS_MAX)
                .map(diagnostic -> diagnosis(diagnostic, sources.getFirst()))
                .toList();
        if (compiled && problems.isEmpty()) {
            return new Compilation.Compiled(memory.written());
        }
        return new Compilation.Rejected(problems.isEmpty()
                ? List.of(Diagnosis.say(sources.getFirst().name(), "compiler.large"))
                : problems);
    }

    /// @param first the file that problems without a place are put to
    private static Diagnosis diagnosis(Diagnostic<? extends JavaFileObject> diagnostic, SourceFile first) {
        String code = String.valueOf(diagnostic.getCode()).replaceFirst("^compiler\\.err\\.", "");
        var message = JavacWords.of(
                diagnostic.getMessage(Locale.ENGLISH), diagnostic.getMessage(Locale.SIMPLIFIED_CHINESE));
        if (!(diagnostic.getSource() instanceof Source source)) {
            return new Diagnosis(first.name(), 0, 0, 0, code, "", message);
        }
        var spot = Spot.of(source.file.text(), diagnostic.getStartPosition(), diagnostic.getPosition(),
                diagnostic.getEndPosition());
        return new Diagnosis(source.file.name(), spot.line(), spot.column(), spot.length(), code, spot.text(), message);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final SourceFile file;

        Source(SourceFile file) {
            super(URI.create("string:///" + file.name()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {

        private final String name;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassFile(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
        }

        ClassFile(String name, byte[] given) {
            this(name);
            bytes.writeBytes(given);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    /// Adds the given classes to the class path and keeps what is written.
    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final List<ClassFile> given;
        private final List<ClassFile> written = new ArrayList<>();

        Memory(StandardJavaFileManager files, Map<String, byte[]> given) {
            super(files);
            this.given = given.entrySet().stream().map(e -> new ClassFile(e.getKey(), e.getValue())).toList();
        }

        Map<String, byte[]> written() {
            var classes = new LinkedHashMap<String, byte[]>();
            written.forEach(file -> classes.put(file.name, file.bytes.toByteArray()));
            return classes;
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            var found = new ArrayList<JavaFileObject>();
            super.list(location, packageName, kinds, recurse).forEach(found::add);
            if (location == StandardLocation.CLASS_PATH && packageName.isEmpty()
                    && kinds.contains(JavaFileObject.Kind.CLASS)) {
                found.addAll(given);
            }
            return found;
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof ClassFile given ? given.name : super.inferBinaryName(location, file);
        }

        @Override
        public boolean isSameFile(FileObject a, FileObject b) {
            return a.toUri().equals(b.toUri());
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            var file = new ClassFile(className);
            written.add(file);
            return file;
        }
    }
}
