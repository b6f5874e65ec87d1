package dev.touchstone.cli;

import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import DIR`: the topics that a folder of notes names.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final String INDENT = "  ";
    private static final int LINE_COLUMNS = 6;

    private final Session session;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "dir")
    private String folder = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ImportCommand(Session session) {
        this.session = session;
    }

    /// What `import --json` prints.
    ///
    /// @param folder as it was named
    /// @param files how many were read
    /// @param topics by file and line
    record Document(String folder, int files, List<Row> topics, List<Complaint> problems) {}

    /// One entry of a note.
    ///
    /// @param file relative to the folder
    /// @param kind `topic`, `question`, `gap`, `container` or `junk`
    /// @param parent title of the entry that it stands under
    record Row(String file, int line, String title, String kind, Optional<String> parent) {}

    @Override
    public Integer call() {
        Path path = path();
        NoteFolder read = NoteFolder.read(path);
        if (json) {
            session.print(Json.write(document(path, read)));
        } else {
            read.notes().forEach(note -> print(path, note));
            summarise(read);
        }
        return ExitCode.FINE;
    }

    private Path path() {
        try {
            Path path = session.env().directory().resolve(folder).normalize();
            if (Files.isReadable(path)) {
                return path;
            }
        } catch (InvalidPathException _) {
            // No file has such a name.
        }
        throw session.refuse("import.unreadable", Printable.line(folder));
    }

    private Document document(Path path, NoteFolder read) {
        List<Row> rows = read.notes().stream()
                .flatMap(note -> note.entries().stream().map(entry -> row(path, note, entry)))
                .toList();
        return new Document(folder, read.files().size(), rows,
                read.allProblems().stream().map(problem -> Complaint.of(problem, path)).toList());
    }

    private static Row row(Path path, Note note, Entry entry) {
        return new Row(Complaint.relative(note.file(), path), entry.line(), entry.title(), entry.kind().label(),
                entry.parent());
    }

    private void print(Path path, Note note) {
        Style style = session.screen().style();
        String file = Complaint.relative(note.file(), path);
        session.print(style.strong(Printable.line(file)));
        for (Entry entry : note.entries()) {
            String kind = session.say("import.kind." + entry.kind().label());
            session.print(style.faint(Width.padLeft(Integer.toString(entry.line()), LINE_COLUMNS)) + INDENT
                    + INDENT.repeat(entry.depth()) + Printable.line(entry.title())
                    + (kind.isEmpty() ? "" : style.faint(" (" + kind + ")")));
        }
        session.print("");
    }

    private void summarise(NoteFolder read) {
        long topics = read.notes().stream()
                .flatMap(note -> note.entries().stream())
                .filter(entry -> entry.kind() != Entry.Kind.JUNK)
                .count();
        session.print(session.say("import.done", topics, read.files().size()));
        List<Problem> problems = read.allProblems();
        if (!problems.isEmpty()) {
            session.warn("\n" + session.say("import.problems", problems.size()));
            problems.forEach(problem -> session.warn(session.line(problem)));
        }
    }
}
