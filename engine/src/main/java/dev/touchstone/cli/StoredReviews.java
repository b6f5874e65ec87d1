package dev.touchstone.cli;

import dev.touchstone.cards.Deck;
import dev.touchstone.cards.Dues;
import dev.touchstone.report.ReportCard;
import dev.touchstone.storage.Database;
import dev.touchstone.storage.StorageException;
import dev.touchstone.study.Anchor;
import dev.touchstone.study.Review;
import dev.touchstone.study.ReviewStore;
import dev.touchstone.study.Scheduler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reviews that the site keeps of its one learner, to be looked at without changing anything.
final class StoredReviews {

    /// As the site names its one learner.
    private static final String LEARNER = "";

    private final Session session;
    private final Scheduler scheduler;

    StoredReviews(Session session, Scheduler scheduler) {
        this.session = session;
        this.scheduler = scheduler;
    }

    private record Stored(List<Anchor> anchors, Map<String, Review> newest) {
        private static final Stored NOTHING = new Stored(List.of(), Map.of());
    }

    /// When the questions of `report` are due. Empty where the database in `data` cannot be looked at, which is told on
    /// standard error; where there is none, nothing was reviewed yet.
    Optional<Dues> dues(ReportCard report, Path data) {
        return stored(data).map(stored -> new Dues(Deck.of(report.folder(), report.graph(), stored.anchors()),
                stored.newest(), scheduler));
    }

    /// Closed again at once: a site that starts meanwhile has to wait for nobody.
    private Optional<Stored> stored(Path data) {
        try {
            Optional<Database> found = Database.existing(data);
            if (found.isEmpty()) {
                return Optional.of(Stored.NOTHING);
            }
            try (Database database = found.get()) {
                var reviews = new ReviewStore(database, scheduler);
                return Optional.of(new Stored(reviews.anchors(), reviews.newestByCard(LEARNER)));
            }
        } catch (StorageException e) {
            session.warn(session.say(e.isInUse() ? "import.due.inUse" : "import.due.unreadable",
                    Printable.line(session.shown(data))));
            return Optional.empty();
        }
    }
}
