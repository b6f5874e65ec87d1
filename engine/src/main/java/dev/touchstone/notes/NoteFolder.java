package dev.touchstone.notes;

import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TextFile;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All notes in a folder and the folders below it.
///
/// @param files those that can hold notes, by path
/// @param orders in which the notes are to be read, where the folder says so
/// @param unread how many files of each other kind were found and not read, by their ending in lower case, such as `.pdf`;
///     those without one are under the empty word
/// @param problems of the folder itself: what could not be entered, what is missing
public record NoteFolder(Path folder, List<NoteFile> files, List<ReadingOrder> orders,
        SortedMap<String, Integer> unread, List<Problem> problems) {

    /// The most files that are read from one folder.
    public static final int MAX_FILES = 100_000;

    /// The deepest folder that is entered.
    public static final int MAX_DEPTH = 40;

    /// The most text that is read from one folder, in bytes: with what is made of it, memory of several times that.
    public static final long MAX_TOTAL_BYTES = 256L * 1024 * 1024;

    /// The file of the user's choices about topics, which is read elsewhere.
    private static final String CHOICES = "touchstone.topics";

    private static final Set<String> AUTHORED = Set.of(".md");
    private static final Set<String> IMPORTED = Set.of(".md", ".markdown", ".mdx", ".txt");
    private static final Pattern ENDING = Pattern.compile(".+(\\.[a-z0-9]{1,10})");
    private static final Set<String> NO_NOTES = Set.of("node_modules", "target");

    public NoteFolder {
        files = List.copyOf(files);
        orders = List.copyOf(orders);
        unread = Collections.unmodifiableSortedMap(new TreeMap<>(unread));
        problems = List.copyOf(problems);
    }

    /// Reads what `folder` (or one file) holds, in any form that people write notes in.
    ///
    /// Never throws and never stops early: what cannot be read is a problem and the rest goes on. Hidden files and folders
    /// are passed over, links within the folder are followed once.
    public static NoteFolder read(Path folder) {
        return read(folder, new NoteShelf());
    }

    /// Like [#read(Path)], but reads only files that changed since they were put on the shelf.
    public static NoteFolder read(Path folder, NoteShelf shelf) {
        NoteFolder read = read(folder, IMPORTED, shelf, NoteReader::imported);
        List<Path> files = read.files().stream().map(NoteFile::file).toList();
        return new NoteFolder(folder, read.files(), ReadingOrder.in(folder, files), read.unread(),
                read.problems());
    }

    /// Reads a folder of authored notes: `ID.md` and `ID.zh.md`, each with a front matter.
    public static NoteFolder readAuthored(Path folder) {
        return readAuthored(folder, new NoteShelf());
    }

    /// Like [#readAuthored(Path)], but reads only files that changed since they were put on the shelf. The shelf must not be
    /// that of imported notes.
    public static NoteFolder readAuthored(Path folder, NoteShelf shelf) {
        NoteFolder read = read(folder, AUTHORED, shelf, NoteReader::authored);
        var problems = new ArrayList<>(read.problems());
        problems.addAll(incomplete(read.notes()));
        return new NoteFolder(folder, read.files(), List.of(), read.unread(), problems);
    }

    /// Whether `folder` is not entered when it lies in a folder of notes: hidden ones, and what tools make.
    public static boolean isPassedOver(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(".") || NO_NOTES.contains(name);
    }

    /// The notes of all readable files.
    public List<Note> notes() {
        return files.stream().flatMap(file -> file.note().stream()).toList();
    }

    /// The problems of the folder and of every file in it.
    public List<Problem> allProblems() {
        return Stream.concat(problems.stream(), files.stream().flatMap(file -> file.problems().stream())).toList();
    }

    private static NoteFolder read(Path folder, Set<String> endings, NoteShelf shelf,
            Function<Path, NoteFile> reader) {
        var found = new Walk(folder, endings);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, found);
        } catch (IOException | SecurityException _) {
            found.problem(folder, "folder.unlistable");
        }
        List<Path> files = found.within(MAX_TOTAL_BYTES);
        shelf.forgetOthers(folder, files);
        List<NoteFile> read = files.stream().map(file -> shelf.read(file, reader)).toList();
        return new NoteFolder(folder, read, List.of(), found.unread, found.problems);
    }

    /// Topics that have a note in one language only, and files that claim the same topic.
    private static List<Problem> incomplete(List<Note> notes) {
        var problems = new ArrayList<Problem>();
        var topics = new HashMap<TopicId, Map<Language, Note>>();
        for (Note note : notes) {
            var first = topics.computeIfAbsent(note.id(), _ -> new EnumMap<>(Language.class))
                    .putIfAbsent(note.language(), note);
            if (first != null) {
                problems.add(Problem.of(NoteFolder.class, note.file(), 0, "note.twice", note.id(), first.file()));
            }
        }
        for (Note note : notes) {
            Language other = note.language().other();
            if (!topics.getOrDefault(note.id(), Map.of()).containsKey(other)) {
                problems.add(Problem.of(NoteFolder.class, note.file(), 0, "note.oneLanguage", note.id(),
                        other == Language.EN ? ".md" : ".zh.md"));
            }
        }
        return problems;
    }

    /// Collects the files to read and the places that cannot be entered.
    static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Set<String> endings;
        private final NavigableMap<Path, Long> bytes = new TreeMap<>();
        final SortedMap<String, Integer> unread = new TreeMap<>();
        final List<Problem> problems = new ArrayList<>();

        Walk(Path root, Set<String> endings) {
            this.root = root;
            this.endings = endings;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = !folder.equals(root) && (isPassedOver(folder) || leaves(folder));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            if (attributes.isDirectory()) {
                problem(file, "folder.tooDeep", MAX_DEPTH);
            } else if (file.equals(root) || (!name.startsWith(".") && endings.stream().anyMatch(name::endsWith))) {
                add(file, attributes.size());
            } else if (!name.startsWith(".") && !name.equals(CHOICES)) {
                Matcher ending = ENDING.matcher(name);
                unread.merge(ending.matches() ? ending.group(1) : "", 1, Integer::sum);
            }
            if (bytes.size() == MAX_FILES) {
                problem(root, "folder.tooMany", MAX_FILES);
                return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file, long size) {
            if (!leaves(file)) {
                bytes.put(file, size > TextFile.MAX_BYTES ? 0 : size);
            }
        }

        /// Whether `path` is a link to something outside of the folder, which may be no notes at all; then that is a problem.
        private boolean leaves(Path path) {
            try {
                boolean leaves = !path.equals(root) && Files.isSymbolicLink(path)
                        && !path.toRealPath().startsWith(root.toRealPath());
                if (leaves) {
                    problem(path, "link.out");
                }
                return leaves;
            } catch (IOException | SecurityException _) {
                return false;
            }
        }

        /// The files found, by path, up to `most` bytes; the rest is a problem instead.
        List<Path> within(long most) {
            var within = new ArrayList<Path>();
            long total = 0;
            for (var file : bytes.entrySet()) {
                total += file.getValue();
                if (total > most) {
                    problem(root, "folder.tooLarge", most / 1024 / 1024, bytes.size() - within.size(), bytes.size(),
                            file.getKey());
                    return within;
                }
                within.add(file.getKey());
            }
            return within;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            problem(file, switch (failure) {
                case FileSystemLoopException _ -> "link.circle";
                default -> "file.unreadable";
            });
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                problem(folder, "folder.cut");
            }
            return FileVisitResult.CONTINUE;
        }

        void problem(Path file, String key, Object... values) {
            problems.add(Problem.of(NoteFolder.class, file, 0, key, values));
        }
    }
}
