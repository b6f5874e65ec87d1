package dev.touchstone.web;

import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.source.Language;
import dev.touchstone.study.AttemptStore;
import dev.touchstone.web.exercises.AttemptRow;
import dev.touchstone.web.exercises.ExerciseCard;
import dev.touchstone.web.notes.TopicTree;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The first page: what there is to practise, what was done last, and the topics.
final class HomePage {

    private static final int ATTEMPTS_MAX = 5;

    private final LiveLibrary library;
    private final AttemptStore attempts;
    private final Views views;
    private final ZoneId zone;

    HomePage(LiveLibrary library, AttemptStore attempts, Views views, ZoneId zone) {
        this.library = library;
        this.attempts = attempts;
        this.views = views;
        this.zone = zone;
    }

    /// @param solved how many of the exercises
    private record View(List<ExerciseCard> exercises, long solved, List<AttemptRow> attempts, List<TopicTree> topics) {}

    void show(Context ctx) {
        Library now = library.current();
        Language language = Speech.of(ctx);
        Set<String> solved = attempts.solved();
        List<ExerciseCard> exercises = now.catalogue().exercises().stream()
                .map(exercise -> ExerciseCard.of(exercise, language, solved))
                .sorted(Comparator.comparingInt(ExerciseCard::stage).thenComparingInt(ExerciseCard::difficulty))
                .toList();
        views.show(ctx, "home", new View(
                exercises,
                exercises.stream().filter(ExerciseCard::solved).count(),
                attempts.recent(ATTEMPTS_MAX).stream()
                        .map(attempt -> AttemptRow.of(attempt, now, language, zone))
                        .toList(),
                TopicTree.of(now.topics(), language)));
    }
}
