package dev.touchstone.grading;

import java.util.List;
import java.util.Map;

/// What compiling gave.
sealed interface Compilation {

    /// @param classes class files by binary name
    record Compiled(Map<String, byte[]> classes) implements Compilation {
        public Compiled {
            classes = Map.copyOf(classes);
        }
    }

    /// @param problems never empty
    record Rejected(List<Diagnosis> problems) implements Compilation {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
