package dev.touchstone.scheduled;

import java.util.List;
import java.util.stream.Collectors;

/// What threads are called.
final class Threads {

    private Threads() {}

    /// `T1` for thread 1, `main` for the one that makes the calls before and after.
    static String name(Strand strand) {
        return strand.number == 0 ? "main" : "T" + strand.number;
    }

    static String names(List<Strand> strands) {
        return strands.stream().map(Threads::name).collect(Collectors.joining(", "));
    }
}
