package dev.touchstone.web.exercises;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.grading.VerdictText;
import dev.touchstone.library.Library;
import dev.touchstone.source.Language;
import dev.touchstone.study.Attempt;
import dev.touchstone.web.page.Paths;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/// An attempt in a list.
///
/// @param exercise title; the id where the exercise is no more
/// @param verdict in words; empty while it waits
/// @param tone class name in the style sheet: `good`, `bad`, `fault`, `cancelled` or `waiting`
/// @param at in the server's time zone, to the minute
/// @param instant for programs
public record AttemptRow(long id, String href, String exercise, Optional<String> verdict, String tone, String at,
        String instant) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public static AttemptRow of(Attempt attempt, Library library, Language language, ZoneId zone) {
        var text = new VerdictText(language, Map.of());
        Optional<String> verdict = attempt.outcome().map(Attempt.Outcome::verdict);
        return new AttemptRow(
                attempt.id(),
                Paths.attempt(attempt.id()),
                find(attempt, library).map(exercise -> exercise.title(language)).orElse(attempt.exercise()),
                verdict.map(text::title),
                verdict.map(AttemptRow::tone).orElse("waiting"),
                MINUTE.format(attempt.submittedAt().atZone(zone)),
                attempt.submittedAt().toString());
    }

    static String tone(String verdict) {
        return switch (verdict) {
            case "Accepted" -> "good";
            case "JudgeError" -> "fault";
            case "Cancelled" -> "cancelled";
            default -> "bad";
        };
    }

    static Optional<Exercise> find(Attempt attempt, Library library) {
        return ExerciseId.find(attempt.exercise()).flatMap(library.catalogue()::find);
    }
}
