package dev.touchstone.web.exercises;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.source.Language;
import dev.touchstone.web.page.Paths;
import java.util.Set;

/// An exercise in a list.
///
/// @param dots the difficulty, one full dot for each degree
public record ExerciseCard(String id, String href, String title, int stage, int difficulty, String dots,
        boolean solved) {

    /// @param solved ids of the solved exercises
    public static ExerciseCard of(Exercise exercise, Language language, Set<String> solved) {
        int difficulty = exercise.facts().difficulty();
        return new ExerciseCard(
                exercise.id().value(),
                Paths.exercise(exercise.id()),
                exercise.title(language),
                exercise.facts().stage(),
                difficulty,
                "●".repeat(difficulty) + "○".repeat(Exercise.DIFFICULTY_MAX - difficulty),
                solved.contains(exercise.id().value()));
    }
}
