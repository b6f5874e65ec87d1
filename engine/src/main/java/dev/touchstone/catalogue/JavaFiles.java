package dev.touchstone.catalogue;

import dev.touchstone.source.Bilingual;
import dev.touchstone.source.Problem;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The Java files of one exercise folder, each at its fixed place. Finds problems and passes over what it cannot read.
final class JavaFiles {

    static final String CONTRACT = "contract";
    static final String STARTER = "starter";
    private static final String REFERENCE = "reference";
    static final String PROPERTIES = "properties";
    private static final String ALTERNATIVES = "alternatives";
    private static final String MUTANTS = "mutants";

    /// The most files that are looked at in one exercise folder.
    private static final int MAX_FILES = 1_000;

    private static final List<String> HEADER = List.of("en", "zh", "property", "calls");
    private static final String LAST = "calls";

    /// The last line of the header of a mutant that answers right but slowly.
    private static final String GROWS = "grows";
    private static final String GROWS_LINE = "// grows:";
    private static final List<String> FORMULAS = List.of("log n", "n", "n log n", "n²", "n³", "more than n³");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PACKAGE = Pattern.compile("\\s*package\\s+[\\w.]+\\s*;.*");
    private static final Pattern PROPERTY_METHOD = Pattern
            .compile(
                    "(?:@Property\\b(?:\\([^)]*\\))?[^;{}]*?\\bvoid|(?<!\\bprivate )(?<!\\bprivate static )\\bGrowth<[^;={}()]*>)\\s+(\\w+)\\s*\\(");

    private final Path folder;
    private final String contract;
    private final List<Problem> problems;
    private final Set<Path> expected = new HashSet<>();

    JavaFiles(Path folder, String contract, List<Problem> problems) {
        this.folder = folder;
        this.contract = contract;
        this.problems = problems;
    }

    Optional<Exercise.Sources> read(Set<String> propertyMethods) {
        String solution = Exercise.solutionName(contract);
        List<SourceFile> contractFiles = contract();
        Optional<SourceFile> starter = file(folder.resolve(STARTER), solution);
        Optional<SourceFile> reference = file(folder.resolve(REFERENCE), solution);
        Optional<SourceFile> properties = file(folder.resolve(PROPERTIES), Exercise.propertiesName(contract));
        properties.ifPresent(file -> compareMethods(file, propertyMethods));
        var alternatives = new ArrayList<Alternative>();
        named(ALTERNATIVES, Exercise.ALTERNATIVES_MIN).forEach((name, place) -> file(place, solution)
                .ifPresent(file -> alternatives.add(new Alternative(name, file))));
        var mutants = new ArrayList<Mutant>();
        named(MUTANTS, Exercise.MUTANTS_MIN).forEach((name, place) -> file(place, solution)
                .flatMap(file -> mutant(name, place.resolve(file.name()), file, propertyMethods))
                .ifPresent(mutants::add));
        if (starter.isEmpty() || reference.isEmpty() || properties.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Exercise.Sources(contractFiles, properties.get(), starter.get(), reference.get(),
                alternatives, mutants));
    }

    /// Reports every file that has no place in an exercise. Call after [#read].
    void reportStrays() {
        expected.add(folder.resolve("exercise.md"));
        expected.add(folder.resolve("exercise.zh.md"));
        expected.add(folder.resolve(Behaviours.FILE));
        expected.add(folder.resolve(Equivalents.FILE));
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !Files.isDirectory(file))
                    .limit(MAX_FILES)
                    .filter(file -> !expected.contains(file))
                    .sorted()
                    .forEach(file -> problem(file, 0, "has no place in an exercise; remove it"));
        } catch (IOException | UncheckedIOException _) {
            problem(folder, 0, "cannot be listed; check its permissions");
        }
    }

    private List<SourceFile> contract() {
        Path place = folder.resolve(CONTRACT);
        var files = new ArrayList<SourceFile>();
        for (Path file : entries(place)) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".java")) {
                file(place, name.substring(0, name.length() - ".java".length())).ifPresent(files::add);
            }
        }
        if (!contract.isEmpty() && files.stream().noneMatch(file -> file.name().equals(contract + ".java"))) {
            problem(place.resolve(contract + ".java"), 0,
                    "does not exist; add the interface \"%s\" that learners implement".formatted(contract));
        }
        return files;
    }

    /// Reads the one file in `place`, which must declare `className` in no package.
    private Optional<SourceFile> file(Path place, String className) {
        Path path = place.resolve(className + ".java");
        expected.add(path);
        switch (TextFile.read(path)) {
            case Reading.Invalid(var found) -> problems.addAll(found);
            case Reading.Valid(TextFile text) -> {
                check(path, className, text);
                return Optional.of(new SourceFile(className + ".java", text.text()));
            }
        }
        return Optional.empty();
    }

    private void check(Path path, String className, TextFile text) {
        int line = 1;
        for (String content : text.lines()) {
            if (PACKAGE.matcher(content).matches()) {
                problem(path, line, "exercise files have no package; remove the line");
            }
            line++;
        }
        Pattern declaration = Pattern
                .compile("\\b(?:class|interface|record|enum)\\s+" + Pattern.quote(className) + "\\b");
        if (!declaration.matcher(text.text()).find()) {
            problem(path, 1, "does not declare \"%s\"; name the type like the file".formatted(className));
        }
    }

    private void compareMethods(SourceFile file, Set<String> listed) {
        Path path = folder.resolve(PROPERTIES).resolve(file.name());
        for (String method : listed) {
            if (!Pattern.compile("\\b" + Pattern.quote(method) + "\\s*\\(").matcher(file.text()).find()) {
                problem(path, 1, "has no method \"%s\", which exercise.md lists; write it or remove it there"
                        .formatted(method));
            }
        }
        Matcher method = PROPERTY_METHOD.matcher(file.text());
        while (method.find()) {
            if (!listed.contains(method.group(1))) {
                problem(path, lineOf(file.text(), method.start(1)),
                        "property \"%s\" is not listed in exercise.md; add it with a sentence"
                                .formatted(method.group(1)));
            }
        }
    }

    private static int lineOf(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /// The folders in `kind`, by name.
    private Map<String, Path> named(String kind, int atLeast) {
        var places = new TreeMap<String, Path>();
        for (Path place : entries(folder.resolve(kind))) {
            String name = String.valueOf(place.getFileName());
            if (Files.isDirectory(place)) {
                places.put(name, place);
                if (!NAME.matcher(name).matches()) {
                    problem(place, 0, "folder name \"%s\" must be kebab-case; rename it".formatted(name));
                }
            }
        }
        if (places.size() < atLeast) {
            problem(folder.resolve(kind), 0,
                    "holds %d of at least %d %s; write more".formatted(places.size(), atLeast, kind));
        }
        return places;
    }

    private List<Path> entries(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.sorted().limit(MAX_FILES).toList();
        } catch (IOException _) {
            problem(place, 0, "cannot be listed; check its permissions");
            return List.of();
        }
    }

    private Optional<Mutant> mutant(String name, Path path, SourceFile file, Set<String> properties) {
        var header = new HashMap<String, String>();
        List<String> lines = file.text().lines().limit(HEADER.size()).toList();
        for (int i = 0; i < HEADER.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            String key = HEADER.get(i).equals(LAST) && line.startsWith(GROWS_LINE) ? GROWS : HEADER.get(i);
            String start = "// " + key + ":";
            if (!line.startsWith(start) || line.length() == start.length()
                    || line.substring(start.length()).isBlank()) {
                problem(path, i + 1, "mutant must say \"%s …\" on this line".formatted(start));
            } else {
                header.put(HEADER.get(i), key.equals(GROWS) ? line : line.substring(start.length()).strip());
            }
        }
        String property = header.getOrDefault("property", "");
        if (!property.isEmpty() && !properties.contains(property)) {
            problem(path, 3, "names unknown property \"%s\"; known are %s".formatted(property,
                    String.join(", ", properties)));
        }
        Optional<String> grows = grows(path, header.get(LAST));
        Optional<Integer> calls = grows.isPresent() ? Optional.of(0) : calls(path, header.get(LAST));
        return header.size() < HEADER.size()
                ? Optional.empty()
                : calls.map(count -> new Mutant(name,
                        new Bilingual<>(header.getOrDefault("en", ""), header.getOrDefault("zh", "")), property, count,
                        grows, file));
    }

    /// What a slow mutant says instead of `calls`: how its cost grows.
    private Optional<String> grows(Path path, @Nullable String line) {
        if (line == null || !line.startsWith(GROWS_LINE)) {
            return Optional.empty();
        }
        String formula = line.substring(GROWS_LINE.length()).strip();
        if (!FORMULAS.contains(formula)) {
            problem(path, HEADER.size(),
                    "unknown growth \"%s\"; known are %s".formatted(formula, String.join(", ", FORMULAS)));
        }
        return Optional.of(formula);
    }

    private Optional<Integer> calls(Path path, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,4}")) {
            problem(path, 4, "calls must be a whole number, got \"%s\"".formatted(text));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    private void problem(Path file, int line, String message) {
        problems.add(new Problem(file, line, message));
    }
}
