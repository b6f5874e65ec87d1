package dev.touchstone.web;

import dev.touchstone.cards.Decks;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.NoteCode;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryFolders;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.storage.Database;
import dev.touchstone.study.AttemptStore;
import dev.touchstone.study.ReviewStore;
import dev.touchstone.study.Scheduler;
import dev.touchstone.web.exercises.AttemptApi;
import dev.touchstone.web.exercises.AttemptPages;
import dev.touchstone.web.exercises.Audience;
import dev.touchstone.web.exercises.ExercisePages;
import dev.touchstone.web.exercises.GradingQueue;
import dev.touchstone.web.exercises.Submissions;
import dev.touchstone.web.exercises.Visitor;
import dev.touchstone.web.notes.CodePages;
import dev.touchstone.web.notes.NotePages;
import dev.touchstone.web.notes.ReportPages;
import dev.touchstone.web.notes.TopicPages;
import dev.touchstone.web.page.Assets;
import dev.touchstone.web.page.FailurePages;
import dev.touchstone.web.page.Prose;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import dev.touchstone.web.review.Dealer;
import dev.touchstone.web.review.Learner;
import dev.touchstone.web.review.ReviewPages;
import dev.touchstone.web.review.Today;
import dev.touchstone.web.search.SearchPages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The running site: library, database, grader and HTTP server, and how they are wired.
final class Server implements AutoCloseable {

    /// A source of 64 KiB in a form takes up to three times as much, and JSON up to six for control characters.
    private static final long REQUEST_BYTES_MAX = 512 * 1024;

    /// Where the grader works, within the data folder.
    static final String GRADER_FOLDER = "grader";

    private final Deque<AutoCloseable> open;
    private final Javalin javalin;
    private final LiveLibrary library;

    private Server(Deque<AutoCloseable> open, Javalin javalin, LiveLibrary library) {
        this.open = open;
        this.javalin = javalin;
        this.library = library;
    }

    /// Where the site finds and keeps things.
    ///
    /// @param home the folder that holds `content/` and `exercises/`
    /// @param notes further folders of notes; kept as absolute paths without `.` and `..`, by which files are compared
    /// @param data of the database and the grader's scratch files
    record Folders(Path home, List<Path> notes, Path data) {
        Folders {
            notes = notes.stream().map(each -> each.toAbsolutePath().normalize()).toList();
        }
    }

    /// Where it listens.
    ///
    /// @param port 0 for any free one
    /// @param language for visitors who have not chosen; empty to ask their browser
    record Address(String host, int port, Optional<Language> language) {}

    /// Opens the database, reads the library, begins to grade what waits, and listens.
    ///
    /// @throws dev.touchstone.storage.StorageException if the database cannot be opened
    /// @throws io.javalin.util.JavalinBindException if the port is in use
    static Server start(Folders folders, Address address, Clock clock) {
        var open = new ArrayDeque<AutoCloseable>();
        try {
            Path content = folders.home().resolve("content");
            Path exercises = folders.home().resolve("exercises");
            var database = keep(open, Database.inFolder(folders.data()));
            var reviews = new ReviewStore(database, new Scheduler(clock.getZone()));
            var decks = new Decks(reviews);
            var dealer = keep(open, new Dealer(decks));
            var library = new LiveLibrary(new LibraryFolders(content, exercises, folders.notes()));
            dealer.deal(library.current());
            var read = Stream.concat(Stream.of(content, exercises), folders.notes().stream()).toList();
            var reload = keep(open, new Reload(() -> {
                Library changed = library.reload();
                dealer.deal(changed);
                return changed;
            }, read, Reload.PAUSE));
            var grader = keep(open, Grader.start(folders.data().resolve(GRADER_FOLDER)));
            var code = keep(open, NoteCode.in(folders.data().resolve(GRADER_FOLDER)));
            var audience = new Audience();
            var attempts = new AttemptStore(database);
            var queue = keep(open, new GradingQueue(attempts, library, grader, clock, audience,
                    GradingQueue.workers(Runtime.getRuntime().availableProcessors())));
            var routes = routes(library, new Stores(attempts, reviews, decks), queue, audience, code, address, clock);
            var javalin = Javalin.create(config -> configure(config, routes));
            open.push(javalin::stop);
            open.push(audience);
            javalin.start(address.host(), address.port());
            queue.start();
            reload.start();
            return new Server(open, javalin, library);
        } catch (RuntimeException e) {
            close(open);
            throw e;
        }
    }

    int port() {
        return javalin.port();
    }

    /// What is wrong in the notes and exercises.
    List<Problem> problems() {
        return library.current().problems();
    }

    /// Stops listening, then grading, then closes the database.
    @Override
    public void close() {
        close(open);
    }

    private record Stores(AttemptStore attempts, ReviewStore reviews, Decks decks) {}

    private static Routes routes(LiveLibrary library, Stores stores, GradingQueue queue, Audience audience,
            NoteCode code, Address address, Clock clock) {
        AttemptStore attempts = stores.attempts();
        var assets = new Assets();
        var views = new Views(assets);
        var prose = new Prose();
        var visitor = new Visitor(new SecureRandom());
        var today = new Today(stores.decks(), stores.reviews(), new Learner(visitor, address.host()), clock);
        var submissions = new Submissions(attempts, queue::wake, clock);
        return new Routes(
                new Access(address.host()),
                new Speech(address.language()),
                assets,
                new FailurePages(views),
                new HomePage(library, attempts, today, views, clock.getZone()),
                new TopicPages(library, attempts, today, prose, views),
                new NotePages(library, prose, views),
                new ReportPages(library, today, views),
                new CodePages(code, views),
                new SearchPages(library, views),
                new ExercisePages(library, attempts, submissions, visitor, prose, views, clock.getZone()),
                new AttemptPages(library, attempts, audience, queue, views, clock.getZone()),
                new AttemptApi(library, attempts, submissions, queue, views),
                new ReviewPages(library, today, prose, views));
    }

    private static void configure(JavalinConfig config, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = REQUEST_BYTES_MAX;
        config.router.ignoreTrailingSlashes = true;
        routes.register(config.routes);
    }

    private static <T extends AutoCloseable> T keep(Deque<AutoCloseable> open, T opened) {
        open.push(opened);
        return opened;
    }

    /// The last opened first.
    private static void close(Deque<AutoCloseable> open) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("cannot stop cleanly", e);
            }
        }
    }
}
