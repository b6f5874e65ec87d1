package dev.touchstone.web.exercises;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.grading.Report;
import dev.touchstone.grading.ReportJson;
import dev.touchstone.grading.Stage;
import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.source.Language;
import dev.touchstone.study.Attempt;
import dev.touchstone.study.AttemptStore;
import dev.touchstone.web.page.Failure;
import dev.touchstone.web.page.CodeText;
import dev.touchstone.web.page.Link;
import dev.touchstone.web.page.Paths;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Attempts as pages, and the stages of a running one as events.
public final class AttemptPages {

    private static final int LISTED_MAX = 100;

    /// A comment is sent this often, so that a browser that has gone is noticed.
    private static final long HEARTBEAT_SECONDS = 15;

    private final LiveLibrary library;
    private final AttemptStore attempts;
    private final Audience audience;
    private final GradingQueue queue;
    private final Views views;
    private final ZoneId zone;

    public AttemptPages(LiveLibrary library, AttemptStore attempts, Audience audience, GradingQueue queue, Views views,
            ZoneId zone) {
        this.library = library;
        this.attempts = attempts;
        this.audience = audience;
        this.queue = queue;
        this.views = views;
        this.zone = zone;
    }

    private record Index(List<AttemptRow> attempts) {}

    /// @param exercise absent where it is no more
    /// @param verdict absent while it waits
    /// @param cancel where it can be cancelled by this visitor
    private record View(AttemptRow row, Optional<Link> exercise, List<CodeText.Line> source,
            Optional<VerdictView> verdict, Optional<String> cancel) {}

    public void index(Context ctx) {
        Library now = library.current();
        Language language = Speech.of(ctx);
        views.show(ctx, "attempts", new Index(attempts.recent(LISTED_MAX)
                .stream()
                .map(attempt -> AttemptRow.of(attempt, now, language, zone))
                .toList()));
    }

    public void show(Context ctx) {
        views.show(ctx, "attempt", view(find(ctx), ctx));
    }

    /// Cancelling without JavaScript. An attempt that was graded meanwhile shows its verdict.
    public void cancel(Context ctx) {
        boolean _ = cancel(ctx, attempts, queue, views);
        ctx.redirect(Paths.attempt(find(ctx).id()), HttpStatus.SEE_OTHER);
    }

    /// Cancels the attempt that the path names, if it is the visitor's own.
    ///
    /// @return false where it has an outcome already
    static boolean cancel(Context ctx, AttemptStore attempts, GradingQueue queue, Views views) {
        Attempt attempt = find(ctx, attempts);
        if (!isOwn(attempt, ctx)) {
            throw new Failure(403, views.say(Speech.of(ctx), "refused.notYours"));
        }
        return queue.cancel(attempt);
    }

    private static boolean isOwn(Attempt attempt, Context ctx) {
        return attempt.person().isEmpty() || attempt.person().equals(Visitor.of(ctx));
    }

    /// The verdict alone, for a page that is already open.
    public void verdict(Context ctx) {
        views.showPart(ctx, "attempt", "outcome", view(find(ctx), ctx));
    }

    /// Sends `stage` events with the stage's name and, at last, one `verdict` event when the verdict is stored.
    public void events(Context ctx) {
        long attempt = find(ctx).id();
        new SseHandler(client -> events(client, attempt)).handle(ctx);
    }

    private void events(SseClient client, long attempt) {
        Optional<Audience.Listener> joined = audience.join(attempt);
        if (joined.isEmpty()) {
            client.close();
            return;
        }
        try (var listener = joined.get()) {
            tell(client, listener, attempt);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            client.close();
        }
    }

    private void tell(SseClient client, Audience.Listener listener, long attempt) throws InterruptedException {
        Audience.News news = attempts.find(attempt).flatMap(Attempt::outcome).isPresent()
                ? new Audience.News.Finished()
                : listener.news.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        while (!client.terminated()) {
            switch (news) {
                case null -> client.sendComment("still waiting");
                case Audience.News.Entered(Stage stage) -> client.sendEvent("stage", stage.name());
                case Audience.News.Finished() -> {
                    client.sendEvent("verdict", String.valueOf(attempt));
                    return;
                }
                case Audience.News.Closing() -> {
                    return;
                }
            }
            news = listener.news.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        }
    }

    /// The attempt that the path names.
    private Attempt find(Context ctx) {
        return find(ctx, attempts);
    }

    static Attempt find(Context ctx, AttemptStore attempts) {
        try {
            return attempts.find(Long.parseLong(ctx.pathParam("attempt"))).orElseThrow(Failure::notFound);
        } catch (NumberFormatException _) {
            throw Failure.notFound();
        }
    }

    private View view(Attempt attempt, Context ctx) {
        Language language = Speech.of(ctx);
        Library now = library.current();
        Optional<Exercise> exercise = AttemptRow.find(attempt, now);
        Optional<Report> report = attempt.outcome().map(outcome -> ReportJson.read(outcome.report()));
        return new View(
                AttemptRow.of(attempt, now, language, zone),
                exercise.map(found -> new Link(Paths.exercise(found.id()), found.title(language))),
                CodeText.lines(attempt.source()),
                report.map(found -> VerdictView.of(found, exercise, language, views)),
                report.isEmpty() && isOwn(attempt, ctx)
                        ? Optional.of(Paths.attempt(attempt.id()) + "/cancel")
                        : Optional.empty());
    }
}
