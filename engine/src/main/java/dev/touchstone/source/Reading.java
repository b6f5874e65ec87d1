package dev.touchstone.source;

import java.util.List;

/// What reading one authored file gave: the value, or every problem in the file.
public sealed interface Reading<T> {

    record Valid<T>(T value) implements Reading<T> {}

    /// The file cannot be used.
    ///
    /// @param problems never empty, in file order
    record Invalid<T>(List<Problem> problems) implements Reading<T> {
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("an invalid reading needs at least one problem");
            }
        }
    }
}
