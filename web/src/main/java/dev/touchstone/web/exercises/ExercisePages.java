package dev.touchstone.web.exercises;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.grading.LimitsText;
import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.source.Language;
import dev.touchstone.study.Attempt;
import dev.touchstone.study.AttemptStore;
import dev.touchstone.web.page.Failure;
import dev.touchstone.web.page.CodeText;
import dev.touchstone.web.page.Link;
import dev.touchstone.web.page.Paths;
import dev.touchstone.web.page.Prose;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The page of an exercise, and submitting to it by a form.
public final class ExercisePages {

    /// Attempts listed beside the editor.
    private static final int ATTEMPTS_MAX = 5;

    private final LiveLibrary library;
    private final AttemptStore attempts;
    private final Submissions submissions;
    private final Visitor visitor;
    private final Prose prose;
    private final Views views;
    private final ZoneId zone;

    public ExercisePages(LiveLibrary library, AttemptStore attempts, Submissions submissions, Visitor visitor,
            Prose prose, Views views, ZoneId zone) {
        this.library = library;
        this.attempts = attempts;
        this.submissions = submissions;
        this.visitor = visitor;
        this.prose = prose;
        this.views = views;
        this.zone = zone;
    }

    /// @param starter what the editor starts with the first time
    /// @param source what the editor starts with now
    /// @param asked whether the visitor asked for the solution
    /// @param solution absent until it is solved or asked for
    private record View(ExerciseCard card, List<Link> topics, Map<String, String> complexity,
            List<LimitsText.Line> limits,
            List<String> rules,
            Prompt prompt, List<Listing> contract, String fileName, String starter, String source,
            List<AttemptRow> attempts, boolean asked, Optional<Solution> solution) {}

    /// What the exercise asks, as HTML.
    private record Prompt(String statement, String examples, List<String> hints) {}

    private record Solution(String editorial, String misconceptions, List<Listing> files) {}

    /// A Java file to read.
    private record Listing(String name, List<CodeText.Line> lines) {}

    public void show(Context ctx) {
        visitor.greet(ctx);
        Library now = library.current();
        Exercise exercise = find(ctx, now);
        Language language = Speech.of(ctx);
        List<Attempt> recent = attempts.ofExercise(exercise.id().value(), ATTEMPTS_MAX);
        var card = ExerciseCard.of(exercise, language, attempts.solved());
        boolean asked = "solution".equals(ctx.queryParam("show"));
        String starter = exercise.sources().starter().text();
        views.show(ctx, "exercise", new View(
                card,
                Prose.links(exercise.facts().topics(), now, language),
                exercise.facts().complexity(),
                LimitsText.lines(exercise, language),
                List.copyOf(exercise.text().in(language).properties().values()),
                prompt(exercise, now, language),
                exercise.sources().contract().stream().map(ExercisePages::listing).toList(),
                exercise.solutionName() + ".java",
                starter,
                recent.stream().findFirst().map(Attempt::source).orElse(starter),
                recent.stream().map(attempt -> AttemptRow.of(attempt, now, language, zone)).toList(),
                asked,
                asked || card.solved() ? Optional.of(solution(exercise, now, language)) : Optional.empty()));
    }

    /// Submitting without JavaScript.
    public void submit(Context ctx) {
        Exercise exercise = find(ctx, library.current());
        String source = Optional.ofNullable(ctx.formParam("source")).orElse("");
        switch (submissions.submit(Visitor.of(ctx), exercise, source, OptionalLong.empty())) {
            case Submissions.Answer.Stored(Attempt attempt) -> ctx.redirect(Paths.attempt(attempt.id()),
                    HttpStatus.SEE_OTHER);
            case Submissions.Answer.Refused refused -> throw new Failure(refused.status(),
                    views.say(Speech.of(ctx), refused.message(), refused.values().toArray()));
        }
    }

    /// The exercise that the path names.
    static Exercise find(Context ctx, Library library) {
        return ExerciseId.find(ctx.pathParam("exercise"))
                .flatMap(library.catalogue()::find)
                .orElseThrow(Failure::notFound);
    }

    private Prompt prompt(Exercise exercise, Library now, Language language) {
        Exercise.Text text = exercise.text().in(language);
        return new Prompt(
                prose.html(text.statement(), now, language),
                prose.html(text.examples(), now, language),
                text.hints().stream().map(hint -> prose.html(hint, now, language)).toList());
    }

    private Solution solution(Exercise exercise, Library now, Language language) {
        Exercise.Text text = exercise.text().in(language);
        return new Solution(
                prose.html(text.editorial(), now, language),
                prose.html(text.misconceptions(), now, language),
                Stream.of(exercise.sources().reference()).map(ExercisePages::listing).toList());
    }

    private static Listing listing(SourceFile file) {
        return new Listing(file.name(), CodeText.lines(file.text()));
    }
}
