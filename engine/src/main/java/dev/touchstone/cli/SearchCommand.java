package dev.touchstone.cli;

import dev.touchstone.library.Library;
import dev.touchstone.search.Answer;
import dev.touchstone.search.Hit;
import dev.touchstone.search.Question;
import dev.touchstone.search.SearchIndex;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search WORDS`: the notes and exercises that hold these words.
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    private static final int HITS = 10;
    private static final String INDENT = "  ";

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "words")
    private List<String> words = List.of();

    @Option(names = "--notes", paramLabel = "DIR", descriptionKey = "searchNotes")
    private List<String> notes = List.of();

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    SearchCommand(Session session) {
        this.session = session;
    }

    /// What `search --json` prints.
    ///
    /// @param loose whether nothing holds all words, so that these hold only some, or similar ones
    record Document(String words, int total, boolean loose, List<Row> hits) {}

    /// One hit.
    ///
    /// @param file relative to the checkout or the folder of notes
    /// @param line 1-based; 0 where the snippet is from no line of it
    /// @param kind `topic`, `task` (an exercise) or `imported`
    /// @param marked the parts of title and snippet that were asked for
    record Row(String file, int line, String kind, String language, String title, String snippet,
            List<String> marked) {}

    @Override
    public Integer call() {
        if (words.stream().allMatch(String::isBlank)) {
            throw session.refuse("usage.missing", "WORDS", session.command() + " search");
        }
        List<Path> folders = notes.stream().map(this::folder).toList();
        Path home = session.home();
        Library library = Library.read(home.resolve("content"), home.resolve("exercises"), folders);
        var index = new SearchIndex();
        index.update(library.findables());
        int wanted = all || json ? SearchIndex.FOUND_MAX : HITS;
        Answer answer = index.find(new Question(String.join(" ", words), session.language(), all || json, wanted));
        if (json) {
            session.print(Json.write(new Document(String.join(" ", words), answer.total(), answer.loose(),
                    answer.hits().stream().map(hit -> row(hit, folders)).toList())));
        } else {
            print(answer, folders);
        }
        return ExitCode.FINE;
    }

    private Path folder(String name) {
        try {
            Path path = session.env().directory().resolve(name).normalize();
            if (Files.isReadable(path)) {
                return path;
            }
        } catch (InvalidPathException _) {
            // No file has such a name.
        }
        throw session.refuse("import.unreadable", Printable.line(name));
    }

    private Row row(Hit hit, List<Path> folders) {
        List<String> marked = Stream.concat(hit.title().stream(), hit.snippet().stream())
                .filter(Hit.Piece::marked)
                .map(Hit.Piece::text)
                .distinct()
                .toList();
        return new Row(file(hit, folders), hit.line(), kind(hit), hit.found().language().tag(), hit.found().title(),
                hit.snippet().stream().map(Hit.Piece::text).collect(Collectors.joining()).strip(), marked);
    }

    private static String kind(Hit hit) {
        return hit.found().place().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private String file(Hit hit, List<Path> folders) {
        Path base = folders.stream().filter(hit.found().file()::startsWith).findFirst().orElse(session.home());
        return Complaint.relative(hit.found().file(), base);
    }

    private void print(Answer answer, List<Path> folders) {
        if (answer.hits().isEmpty()) {
            session.print(session.say("search.none", Printable.line(String.join(" ", words))));
            return;
        }
        if (answer.loose()) {
            session.print(session.say("search.loose"));
        }
        answer.hits().forEach(hit -> print(hit, folders));
        int more = answer.total() - answer.hits().size();
        if (more > 0) {
            session.print(session.say("search.more", more));
        }
    }

    private void print(Hit hit, List<Path> folders) {
        Style style = session.screen().style();
        String line = hit.line() > 0 ? ":" + hit.line() : "";
        session.print(marked(hit.title(), style) + INDENT + style.faint(Printable.line(file(hit, folders)) + line));
        session.print(INDENT + marked(hit.snippet(), style).strip());
    }

    private static String marked(List<Hit.Piece> pieces, Style style) {
        return pieces.stream()
                .map(piece -> piece.marked()
                        ? style.strong(Printable.line(piece.text()))
                        : Printable.line(piece.text()))
                .collect(Collectors.joining());
    }
}
