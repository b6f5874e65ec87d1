package dev.touchstone.grading;

import dev.touchstone.source.Problem;
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
    record Rejected(List<Problem> problems) implements Compilation {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /// It is not for the compiler: it took too long, or came out too large.
    record Refused(Fault fault) implements Compilation {}
}
