package dev.touchstone.web.exercises;

import dev.touchstone.study.Attempt;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whose attempt is graded next: people take turns, and of each person the oldest attempt goes first. Somebody with many
/// attempts therefore delays everybody else by one at most. Not thread-safe.
final class Turns {

    /// How many people's last turns are remembered. One who is forgotten is treated as one who has had none.
    private static final int REMEMBERED_MAX = 1_000;

    private final Map<String, Long> lastTurn = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED_MAX;
        }
    };
    private long turn;

    /// Gives the turn to whoever has waited for one the longest.
    ///
    /// @param waiting one attempt of each person, the oldest
    Optional<Attempt> next(List<Attempt> waiting) {
        Optional<Attempt> next = waiting.stream().min(Comparator
                .comparingLong((Attempt attempt) -> lastTurn.getOrDefault(attempt.person(), 0L))
                .thenComparingLong(Attempt::id));
        next.ifPresent(attempt -> lastTurn.put(attempt.person(), ++turn));
        return next;
    }
}
