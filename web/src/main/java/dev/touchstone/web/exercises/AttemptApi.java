package dev.touchstone.web.exercises;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.study.Attempt;
import dev.touchstone.study.AttemptStore;
import dev.touchstone.web.page.Failure;
import dev.touchstone.web.page.Paths;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Attempts for programs and for the page's own script, as JSON.
public final class AttemptApi {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final LiveLibrary library;
    private final AttemptStore attempts;
    private final Submissions submissions;
    private final GradingQueue queue;
    private final Views views;

    public AttemptApi(LiveLibrary library, AttemptStore attempts, Submissions submissions, GradingQueue queue,
            Views views) {
        this.library = library;
        this.attempts = attempts;
        this.submissions = submissions;
        this.queue = queue;
        this.views = views;
    }

    /// What is posted.
    ///
    /// @param seed may be absent
    private record Posted(@Nullable String source, @Nullable Long seed) {}

    /// Where the attempt can be followed.
    private record Accepted(long id, String page, String document, String events, String cancel) {}

    /// Answers 201 as soon as the attempt is stored; the verdict is not there yet.
    public void submit(Context ctx) {
        Exercise exercise = ExercisePages.find(ctx, library.current());
        Posted posted = posted(ctx);
        String source = Optional.ofNullable(posted.source()).orElse("");
        OptionalLong seed = posted.seed() == null ? OptionalLong.empty() : OptionalLong.of(posted.seed());
        switch (submissions.submit(Visitor.of(ctx), exercise, source, seed)) {
            case Submissions.Answer.Stored(Attempt attempt) -> {
                String page = Paths.attempt(attempt.id());
                ctx.status(201).header("Location", "/api" + page);
                json(ctx, MAPPER.writeValueAsString(new Accepted(
                        attempt.id(), page, "/api" + page, page + "/events", "/api" + page + "/cancel")));
            }
            case Submissions.Answer.Refused refused -> throw new Failure(refused.status(),
                    views.say(Speech.of(ctx), refused.message(), refused.values().toArray()));
        }
    }

    /// Answers with the report that `check --json` prints, or 202 and `null` while there is none.
    public void show(Context ctx) {
        Optional<Attempt.Outcome> outcome = AttemptPages.find(ctx, attempts).outcome();
        ctx.status(outcome.isPresent() ? 200 : 202);
        json(ctx, outcome.map(Attempt.Outcome::report).orElse("null"));
    }

    /// Ends an attempt that has no verdict yet, and answers as [#show] does; 409 where it has one.
    public void cancel(Context ctx) {
        if (!AttemptPages.cancel(ctx, attempts, queue, views)) {
            throw new Failure(409, views.say(Speech.of(ctx), "refused.graded"));
        }
        show(ctx);
    }

    private Posted posted(Context ctx) {
        try {
            if (ctx.isJson()) {
                return MAPPER.readValue(ctx.body(), Posted.class);
            }
        } catch (JacksonException _) {
            // Answered below, like anything else that is no such document.
        }
        throw new Failure(400, views.say(Speech.of(ctx), "refused.json"));
    }

    private static void json(Context ctx, String document) {
        ctx.header("Cache-Control", "no-store").contentType("application/json").result(document);
    }
}
