package dev.touchstone.cli;

import dev.touchstone.cards.Dues;
import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.report.Practice;
import dev.touchstone.report.Repairs;
import dev.touchstone.report.ReportCard;
import dev.touchstone.study.Scheduler;
import dev.touchstone.topics.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import DIR`: the report card of a folder of notes.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "dir")
    private String folder = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--schema", descriptionKey = "schema")
    private boolean schema;

    @Option(names = "--list", descriptionKey = "list")
    private boolean list;

    @Option(names = "--patch", paramLabel = "FILE", descriptionKey = "patch")
    private String patch = "";

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "reviews")
    private String data = "";

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (schema) {
            session.print(Json.resource("import.schema.json"));
            return ExitCode.FINE;
        }
        if (folder.isEmpty()) {
            throw session.refuse("import.missing");
        }
        Path path = path(folder, "import.unreadable");
        NoteFolder read = NoteFolder.read(path);
        if (!json && read.files().isEmpty() && read.problems().isEmpty()) {
            throw session.refuse("import.empty", Printable.line(folder));
        }
        var report = ReportCard.of(read, Choices.read(path), practice());
        var scheduler = new Scheduler(ZoneId.systemDefault());
        Optional<Dues> dues = dues(report, scheduler);
        if (json) {
            session.print(Json.write(
                    new ImportDocument.Writer(report, path, session.language(), dues).document(folder)));
        } else {
            new ReportPrinter(session, report, path, dues, scheduler.day(Instant.now())).print(list);
        }
        if (!patch.isEmpty()) {
            write(read, path);
        }
        return ExitCode.FINE;
    }

    private Path path(String name, String refusal) {
        try {
            Path path = session.env().directory().resolve(name).normalize();
            if (Files.isReadable(path)) {
                return path;
            }
        } catch (InvalidPathException _) {
            // No file has such a name.
        }
        throw session.refuse(refusal, Printable.line(name));
    }

    /// Of the folder that was named, else of the checkout.
    private Optional<Dues> dues(ReportCard report, Scheduler scheduler) {
        var reviews = new StoredReviews(session, scheduler);
        if (data.isEmpty()) {
            return reviews.dues(report, session.env().checkout().orElse(session.env().directory())
                    .resolve(".touchstone/data"));
        }
        return reviews.dues(report, path(data, "import.due.missing"));
    }

    /// The exercises of the checkout; none where there is no checkout.
    private Practice practice() {
        return session.env().checkout()
                .map(home -> new Practice(Catalogue.read(home.resolve("exercises")),
                        NoteFolder.readAuthored(home.resolve("content")).notes()))
                .orElse(Practice.NONE);
    }

    /// Writes the patch where something needs repair, but not over what stands in the folder: it may be a note.
    private void write(NoteFolder read, Path notes) {
        byte[] text = Repairs.patch(read);
        try {
            Path target = session.env().directory().resolve(patch);
            if (Files.exists(target) && target.toRealPath().startsWith(notes.toRealPath())) {
                throw session.refuse("import.patch.taken", Printable.line(patch));
            }
            if (text.length > 0) {
                Files.write(target, text);
            }
        } catch (IOException | InvalidPathException _) {
            throw session.refuse("import.patch.unwritable", Printable.line(patch));
        }
        if (!json) {
            session.print(session.say(text.length == 0 ? "import.patch.nothing" : "import.patch.written",
                    Printable.line(patch)));
        }
    }
}
