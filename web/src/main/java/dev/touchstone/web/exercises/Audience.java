package dev.touchstone.web.exercises;

import dev.touchstone.grading.Stage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/// Who is waiting for the verdict on which attempt, and what they are told. Thread-safe; telling never blocks.
public final class Audience implements AutoCloseable {

    /// Each listener holds a connection and a thread.
    static final int LISTENERS_MAX = 200;

    private final Map<Long, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final Map<Long, Stage> running = new ConcurrentHashMap<>();

    private volatile boolean closed;

    /// What a listener is told.
    sealed interface News {

        /// Grading has come to the next stage.
        record Entered(Stage stage) implements News {}

        /// The verdict is stored.
        record Finished() implements News {}

        /// The server stops; the verdict comes after its next start.
        record Closing() implements News {}
    }

    /// Someone who waits for an attempt; must be closed.
    final class Listener implements AutoCloseable {

        private final long attempt;
        final BlockingQueue<News> news = new LinkedBlockingQueue<>();

        private Listener(long attempt) {
            this.attempt = attempt;
        }

        @Override
        public void close() {
            listeners.computeIfPresent(attempt, (_, all) -> {
                all.remove(this);
                return all.isEmpty() ? null : all;
            });
        }
    }

    /// Listens from now on; begins with the stage that the attempt is in. Empty when too many listen already or the server
    /// stops.
    ///
    /// Whether the verdict is stored must be asked after this, not before, or the end can be missed.
    Optional<Listener> join(long attempt) {
        if (closed || listeners.values().stream().mapToInt(Set::size).sum() >= LISTENERS_MAX) {
            return Optional.empty();
        }
        var listener = new Listener(attempt);
        listeners.compute(attempt, (_, all) -> {
            Set<Listener> joined = all == null ? ConcurrentHashMap.newKeySet() : all;
            joined.add(listener);
            return joined;
        });
        Optional.ofNullable(running.get(attempt)).ifPresent(stage -> listener.news.add(new News.Entered(stage)));
        return Optional.of(listener);
    }

    void entered(long attempt, Stage stage) {
        running.put(attempt, stage);
        tell(attempt, new News.Entered(stage));
    }

    /// Nobody grades the attempt any more.
    void left(long attempt) {
        running.remove(attempt);
    }

    void finished(long attempt) {
        running.remove(attempt);
        tell(attempt, new News.Finished());
    }

    /// Sends all listeners home, so that their connections end before the server does.
    @Override
    public void close() {
        closed = true;
        listeners.keySet().forEach(attempt -> tell(attempt, new News.Closing()));
    }

    private void tell(long attempt, News news) {
        listeners.getOrDefault(attempt, Set.of()).forEach(listener -> listener.news.add(news));
    }
}
