package dev.touchstone.cli;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files that somebody hands in, found and read.
///
/// @param files named without folders
/// @param paths how they are to be shown, by their names without folders
record SubmittedFiles(List<SourceFile> files, Map<String, String> paths) {

    /// Stands for standard input on the command line.
    static final String STANDARD_INPUT = "-";

    /// More files than this in one folder are no submission.
    private static final int FILES_MAX = 100;

    /// Where a Maven project, such as `start` writes, keeps its sources.
    private static final Path MAVEN_SOURCES = Path.of("src", "main", "java");

    SubmittedFiles {
        files = List.copyOf(files);
        paths = Map.copyOf(paths);
    }

    /// The files named by `names`; a folder stands for the solution in it; no names for the solution that lies where
    /// `start` puts it or in the working directory.
    ///
    /// @throws InputException if there is none, or one cannot be read
    static SubmittedFiles find(Session session, Exercise exercise, List<String> names) {
        var finder = new Finder(session, exercise);
        if (names.isEmpty()) {
            Path here = session.env().directory();
            finder.addSolution(List.of(here, here.resolve(exercise.id().value())), "");
        }
        names.forEach(finder::add);
        return new SubmittedFiles(List.copyOf(finder.files.values()), finder.paths);
    }

    /// Whether `folder` has a solution of the exercise, itself or as a Maven project.
    static boolean hasSolution(Path folder, Exercise exercise) {
        String name = exercise.solutionName() + ".java";
        return Files.exists(folder.resolve(name)) || Files.exists(folder.resolve(MAVEN_SOURCES).resolve(name));
    }

    /// Collects files, each name once.
    private static final class Finder {

        private final Session session;
        private final Exercise exercise;
        private final Map<String, SourceFile> files = new LinkedHashMap<>();
        private final Map<String, String> paths = new LinkedHashMap<>();

        Finder(Session session, Exercise exercise) {
            this.session = session;
            this.exercise = exercise;
        }

        void add(String name) {
            if (name.equals(STANDARD_INPUT)) {
                read(Path.of(fileName()), fileName(), standardInput());
                return;
            }
            Path path = path(name);
            if (Files.notExists(path)) {
                throw session.refuse("check.noFile", Printable.line(name));
            }
            if (Files.isDirectory(path)) {
                addSolution(List.of(path), name);
            } else {
                read(path, name, TextFile.read(path));
            }
        }

        /// The solution in the first of `folders` that has one, itself or as a Maven project.
        ///
        /// @param named how the person named the folder, empty where they did not
        void addSolution(List<Path> folders, String named) {
            for (Path folder : folders) {
                if (Files.exists(folder.resolve(fileName()))) {
                    readInFolder(folder.resolve(fileName()));
                    return;
                }
                Path sources = folder.resolve(MAVEN_SOURCES);
                if (Files.exists(sources.resolve(fileName()))) {
                    ownSources(sources).forEach(this::readInFolder);
                    return;
                }
            }
            throw named.isEmpty()
                    ? session.refuse("check.noSolution", fileName(), session.command(), exercise.id().value())
                    : session.refuse("check.noSolutionIn", fileName(), named);
        }

        private String fileName() {
            return exercise.solutionName() + ".java";
        }

        private Path path(String name) {
            try {
                return session.env().directory().resolve(name);
            } catch (InvalidPathException e) {
                throw session.refuse("check.noPath", Printable.line(name));
            }
        }

        /// All sources of a project but those that belong to the exercise.
        private List<Path> ownSources(Path folder) {
            Set<String> given = exercise.sources().contract().stream().map(SourceFile::name)
                    .collect(Collectors.toSet());
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !given.contains(String.valueOf(file.getFileName())))
                        .sorted()
                        .limit(FILES_MAX)
                        .toList();
            } catch (IOException e) {
                throw session.refuse("check.unreadable", folder, String.valueOf(e.getMessage()));
            }
        }

        private Reading<TextFile> standardInput() {
            try {
                byte[] bytes = session.env().in().readNBytes(TextFile.MAX_BYTES + 1);
                return TextFile.decode(Path.of(STANDARD_INPUT), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read standard input", e);
            }
        }

        private void readInFolder(Path path) {
            read(path, session.shown(path), TextFile.read(path));
        }

        private void read(Path path, String shown, Reading<TextFile> reading) {
            String name = String.valueOf(path.getFileName());
            switch (reading) {
                case Reading.Invalid(var problems) ->
                    throw session.refuse("check.unreadable", Printable.line(shown),
                            problems.getFirst().message().in(session.language()));
                case Reading.Valid(TextFile file) -> {
                    if (files.putIfAbsent(name, new SourceFile(name, file.text())) != null) {
                        throw session.refuse("check.twice", name);
                    }
                    paths.put(name, shown);
                }
            }
        }
    }

    /// The names again, as they follow a command; nothing for the default.
    static String asTyped(List<String> names) {
        var typed = new ArrayList<String>();
        for (String name : names) {
            typed.add(name.matches("[\\w./@%+=:,\\-]+") ? name : "'" + name.replace("'", "'\\''") + "'");
        }
        return typed.isEmpty() ? "" : " " + String.join(" ", typed);
    }
}
