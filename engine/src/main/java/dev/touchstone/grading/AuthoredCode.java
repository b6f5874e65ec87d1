package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Decoder;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Methods;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/// The compiled contract, properties and starter of one exercise. The authors are trusted, so the properties are loaded
/// here, into the trusted process; the submission never is. Immutable, except that the classes are loaded when needed.
final class AuthoredCode {

    /// The exercise cannot be used because its own files do not compile or do not fit together.
    static final class Unusable extends RuntimeException {

        private final transient List<Diagnosis> diagnoses;

        private Unusable(@Nullable String message) {
            super(message);
            diagnoses = List.of();
        }

        private Unusable(List<Diagnosis> diagnoses) {
            super(String.join("\n", diagnoses.stream().map(Diagnosis::toString).toList()));
            this.diagnoses = List.copyOf(diagnoses);
        }

        /// What the compiler objects to; empty where something else is wrong.
        List<Diagnosis> diagnoses() {
            return diagnoses;
        }
    }

    /// Changes whenever the form of the kept class files does.
    private static final String FORMAT = "1";

    private final Map<String, byte[]> contract;
    private final Shape shape;
    private final Class<?> contractType;
    private final Map<String, Method> properties;
    private final List<Methods.Signature> methods;
    private final byte[] actor;

    private AuthoredCode(Map<String, byte[]> contract, Shape shape, Class<?> contractType,
            Map<String, Method> properties) {
        this.contract = Map.copyOf(contract);
        this.shape = shape;
        this.contractType = contractType;
        this.properties = properties;
        var type = new Contract(contractType);
        methods = type.methods().signatures();
        actor = ActorWriter.write(type, shape.implementation(), shape.constructor());
    }

    /// Compiles the exercise, or reads what an earlier run compiled from the same sources.
    ///
    /// @param kept folder for class files
    /// @throws Unusable with every problem in one message
    static AuthoredCode of(Exercise exercise, Path kept) {
        Path file = kept.resolve(exercise.id().value() + "-" + exercise.contentHash() + "-" + engine() + ".classes");
        Map<String, Map<String, byte[]>> parts = read(file);
        if (parts.isEmpty()) {
            parts = compile(exercise);
            write(file, parts);
        }
        Map<String, byte[]> contract = parts.getOrDefault("contract", Map.of());
        Shape shape = shape(exercise, parts.getOrDefault("starter", Map.of()), contract);
        var all = new HashMap<>(contract);
        all.putAll(parts.getOrDefault("properties", Map.of()));
        var loader = new Loader(all);
        try {
            Class<?> type = loader.loadClass(exercise.contractName());
            return new AuthoredCode(contract, shape, type,
                    properties(exercise, loader.loadClass(exercise.propertiesName())));
        } catch (ClassNotFoundException e) {
            throw new Unusable("no class \"" + e.getMessage() + "\" in the exercise \"" + exercise.id() + "\"");
        }
    }

    /// Class files of the contract, by binary name.
    Map<String, byte[]> contract() {
        return contract;
    }

    Class<?> contractType() {
        return contractType;
    }

    Shape shape() {
        return shape;
    }

    /// The class file of an [dev.touchstone.script.Actor] for the learner's class.
    byte[] actor() {
        return actor;
    }

    /// The methods that the actor knows.
    List<Methods.Signature> methods() {
        return methods;
    }

    /// The methods that are properties, in the order of checking, by name: those with `@Property`, and those that return a
    /// [dev.touchstone.properties.Growth] or a [dev.touchstone.properties.Concurrent].
    Map<String, Method> properties() {
        return properties;
    }

    /// The property of this name.
    ///
    /// @throws IllegalArgumentException if there is none
    Method property(String name) {
        Method property = properties.get(name);
        if (property == null) {
            throw new IllegalArgumentException("no property \"" + name + "\" among " + properties.keySet());
        }
        return property;
    }

    private static Map<String, Method> properties(Exercise exercise, Class<?> type) {
        var byName = new HashMap<String, Method>();
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Property.class) || GrowthJudge.judges(method)
                        || PlanJudge.judges(method))
                .forEach(method -> byName.put(method.getName(), method));
        var ordered = new LinkedHashMap<String, Method>();
        for (String name : exercise.propertyMethods()) {
            Method method = byName.remove(name);
            if (method == null) {
                throw new Unusable("exercise.md names the property \"%s\", but \"%s\" has no such method"
                        .formatted(name, type.getSimpleName()));
            }
            method.setAccessible(true);
            ordered.put(name, method);
        }
        if (!byName.isEmpty()) {
            throw new Unusable("\"%s\" has properties that exercise.md does not name: %s"
                    .formatted(type.getSimpleName(), byName.keySet()));
        }
        if (ordered.isEmpty()) {
            throw new Unusable("\"%s\" has no property".formatted(type.getSimpleName()));
        }
        return ordered;
    }

    private static Shape shape(
            Exercise exercise, Map<String, byte[]> starter, Map<String, byte[]> contract) {
        try {
            return Shape.of(starter, contract, exercise.solutionName(), exercise.contractName());
        } catch (IllegalArgumentException e) {
            throw new Unusable(e.getMessage());
        }
    }

    private static Map<String, Map<String, byte[]>> compile(Exercise exercise) {
        List<Path> classPath = Arrays.stream(
                System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(entry -> !entry.isEmpty()).map(Path::of).toList();
        var problems = new ArrayList<Diagnosis>();
        var trusted = new InMemoryCompiler(classPath);
        var parts = new LinkedHashMap<String, Map<String, byte[]>>();
        Map<String, byte[]> contract = compile(trusted, exercise.sources().contract(), Map.of(), problems);
        if (!problems.isEmpty()) {
            throw new Unusable(problems);
        }
        parts.put("contract", contract);
        parts.put("properties", compile(trusted, List.of(exercise.sources().properties()), contract, problems));
        parts.put("starter", compile(trusted, List.of(exercise.sources().starter()), contract, problems));
        if (!problems.isEmpty()) {
            throw new Unusable(problems);
        }
        return parts;
    }

    private static Map<String, byte[]> compile(
            InMemoryCompiler compiler, List<SourceFile> sources, Map<String, byte[]> given, List<Diagnosis> problems) {
        return switch (compiler.compile(sources, given)) {
            case Compilation.Compiled(var classes) -> classes;
            case Compilation.Rejected(var found) -> {
                problems.addAll(found);
                yield Map.of();
            }
        };
    }

    /// Stands for the version of the engine: properties compiled against another one must not be used.
    private static String engine() {
        try {
            Path origin = Path.of(AuthoredCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return FORMAT + "-" + (Files.isDirectory(origin) ? "folder" : Files.getLastModifiedTime(origin).toMillis());
        } catch (java.net.URISyntaxException | IOException e) {
            return FORMAT;
        }
    }

    private static Map<String, Map<String, byte[]>> read(Path file) {
        try {
            var decoder = new Decoder(Files.readAllBytes(file));
            var parts = new LinkedHashMap<String, Map<String, byte[]>>();
            decoder.list(part -> {
                var classes = new LinkedHashMap<String, byte[]>();
                String name = part.text();
                part.list(each -> classes.put(each.text(), each.bytes()));
                return parts.put(name, classes);
            });
            return parts;
        } catch (IOException | dev.touchstone.script.MalformedMessageException e) {
            return Map.of();
        }
    }

    private static void write(Path file, Map<String, Map<String, byte[]>> parts) {
        var encoder = new Encoder().number(parts.size());
        parts.forEach((name, classes) -> {
            encoder.text(name).number(classes.size());
            classes.forEach((type, bytes) -> encoder.text(type).bytes(bytes));
        });
        try {
            Path temporary = Files.createTempFile(file.getParent(), "new", ".classes");
            Files.write(temporary, encoder.toBytes());
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write \"" + file + "\"", e);
        }
    }

    /// Sees the engine, so that properties can use it.
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super("properties", AuthoredCode.class.getClassLoader());
            this.classes = classes;
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
