package dev.touchstone.web;

import dev.touchstone.cards.DayPlan;
import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.source.Language;
import dev.touchstone.study.AttemptStore;
import dev.touchstone.web.exercises.AttemptRow;
import dev.touchstone.web.exercises.ExerciseCard;
import dev.touchstone.web.notes.TopicTree;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import dev.touchstone.web.review.Today;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The first page: what there is to practise, what was done last, and the topics.
final class HomePage {

    private static final int ATTEMPTS_MAX = 5;

    private final LiveLibrary library;
    private final AttemptStore attempts;
    private final Today today;
    private final Views views;
    private final ZoneId zone;

    HomePage(LiveLibrary library, AttemptStore attempts, Today today, Views views, ZoneId zone) {
        this.library = library;
        this.attempts = attempts;
        this.today = today;
        this.views = views;
        this.zone = zone;
    }

    /// The exercises of one stage, the easiest first.
    private record Stage(int number, List<ExerciseCard> exercises) {}

    /// @param exercises how many in all
    /// @param solved how many of the exercises
    /// @param due how many cards with a history are due today, and `fresh` how many new ones there are for today
    private record View(List<Stage> stages, int exercises, long solved, List<AttemptRow> attempts,
            List<TopicTree> topics,
            int due, int fresh) {}

    void show(Context ctx) {
        Library now = library.current();
        Language language = Speech.of(ctx);
        Set<String> solved = attempts.solved();
        List<ExerciseCard> exercises = now.catalogue().exercises().stream()
                .map(exercise -> ExerciseCard.of(exercise, language, solved))
                .sorted(Comparator.comparingInt(ExerciseCard::stage).thenComparingInt(ExerciseCard::difficulty))
                .toList();
        var stages = exercises.stream().collect(Collectors.groupingBy(ExerciseCard::stage, TreeMap::new,
                Collectors.toList()));
        DayPlan plan = today.plan(ctx, now, Optional.empty());
        views.show(ctx, "home", new View(
                stages.entrySet().stream().map(stage -> new Stage(stage.getKey(), stage.getValue())).toList(),
                exercises.size(),
                exercises.stream().filter(ExerciseCard::solved).count(),
                attempts.recent(ATTEMPTS_MAX).stream()
                        .map(attempt -> AttemptRow.of(attempt, now, language, zone))
                        .toList(),
                TopicTree.of(now.topics(), language),
                plan.due().size() + plan.soon().size(),
                plan.fresh().size()));
    }
}
