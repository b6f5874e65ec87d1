package dev.touchstone.web;

import dev.touchstone.web.exercises.AttemptApi;
import dev.touchstone.web.exercises.AttemptPages;
import dev.touchstone.web.exercises.ExercisePages;
import dev.touchstone.web.notes.CodePages;
import dev.touchstone.web.notes.NotePages;
import dev.touchstone.web.notes.ReportPages;
import dev.touchstone.web.notes.TopicPages;
import dev.touchstone.web.page.Assets;
import dev.touchstone.web.page.FailurePages;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.review.ReviewPages;
import dev.touchstone.web.search.SearchPages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;

/// Every URL of the site, in one list.
///
/// @param access is asked before anything else
record Routes(Access access, Speech speech, Assets assets, FailurePages failures, HomePage home, TopicPages topics,
        NotePages notes, ReportPages report, CodePages code, SearchPages search, ExercisePages exercises,
        AttemptPages attempts,
        AttemptApi api, ReviewPages review) {

    void register(RoutesConfig routes) {
        routes.before(access::check);
        routes.before(speech::settle);
        routes.exception(HttpResponseException.class, failures::refused);
        routes.exception(Exception.class, failures::unexpected);

        routes.get("/", home::show);
        routes.get("/topics", topics::index);
        routes.get("/topics/{topic}", topics::show);

        routes.get("/notes/<note>", notes::show);
        routes.get("/report", report::show);
        routes.post("/notes", code::show);
        routes.get("/search", search::show);
        routes.get("/search/suggestions", search::suggest);

        routes.get("/review", review::next);
        routes.post("/review/undo", review::undo);
        routes.get("/review/cards/{card}", review::show);
        routes.post("/review/cards/{card}", review::rate);

        routes.get("/exercises/{exercise}", exercises::show);
        routes.post("/exercises/{exercise}/attempts", exercises::submit);

        routes.get("/attempts", attempts::index);
        routes.get("/attempts/{attempt}", attempts::show);
        routes.post("/attempts/{attempt}/cancel", attempts::cancel);
        routes.get("/attempts/{attempt}/verdict", attempts::verdict);
        routes.get("/attempts/{attempt}/events", attempts::events);

        routes.post("/api/exercises/{exercise}/attempts", api::submit);
        routes.get("/api/attempts/{attempt}", api::show);
        routes.post("/api/attempts/{attempt}/cancel", api::cancel);

        routes.get(Assets.PATH + "{file}", assets::show);
    }
}
