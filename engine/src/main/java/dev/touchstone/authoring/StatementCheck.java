package dev.touchstone.authoring;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the statement of an exercise speaks of its contract, in both languages: one that was written for another
/// contract does not.
final class StatementCheck {

    private StatementCheck() {}

    /// @param operations names of the methods that a learner implements
    static List<Problem> problems(Exercise exercise, Collection<String> operations) {
        return Stream.of(Language.values()).flatMap(language -> {
            String statement = exercise.text().in(language).statement();
            return operations.stream().distinct().sorted()
                    .filter(name -> !Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(statement).find())
                    .map(name -> new Problem(exercise.page(language), 0,
                            "the statement never names \"%s\", which the contract asks for; say what it does"
                                    .formatted(name)));
        }).toList();
    }
}
