package dev.touchstone.web.notes;

import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.Page;
import dev.touchstone.report.Contradiction;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.study.AttemptStore;
import dev.touchstone.topics.Topic;
import dev.touchstone.web.exercises.ExerciseCard;
import dev.touchstone.web.notes.FolderReport.Spot;
import dev.touchstone.web.notes.Passages.Passage;
import dev.touchstone.web.page.Failure;
import dev.touchstone.web.page.Link;
import dev.touchstone.web.page.Paths;
import dev.touchstone.web.page.PerLibrary;
import dev.touchstone.web.page.Prose;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import dev.touchstone.web.review.Today;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Topics as pages: the note and everything that hangs together with it.
public final class TopicPages {

    /// Places in imported notes listed on one page.
    private static final int PLACES_MAX = 100;

    /// Imported topics listed on one page.
    private static final int IMPORTED_MAX = 1000;

    /// Headings of this level are listed as the table of contents.
    private static final int CONTENTS_LEVEL = 2;

    private final PerLibrary<Shelf> shelves = new PerLibrary<>(Shelf::of);
    private final LiveLibrary library;
    private final AttemptStore attempts;
    private final Today today;
    private final Prose prose;
    private final Views views;

    public TopicPages(LiveLibrary library, AttemptStore attempts, Today today, Prose prose, Views views) {
        this.library = library;
        this.attempts = attempts;
        this.today = today;
        this.prose = prose;
        this.views = views;
    }

    /// @param language of the title, as a BCP 47 tag
    /// @param note absent for a topic that only imported notes name
    /// @param passages of imported notes
    /// @param doubts what these say wrong, or in two ways
    /// @param places in imported notes
    private record View(String title, String language, List<Link> aliases, Optional<Text> note, List<Passage> passages,
            List<Doubt> doubts, Neighbours neighbours, List<Link> parents, List<Link> children,
            List<ExerciseCard> exercises, List<Link> backlinks, List<Place> places, Optional<Review> review) {}

    /// @param right where it is known
    private record Doubt(List<Words> statements, Optional<String> right) {}

    /// @param language that they are written in, as a BCP 47 tag
    private record Words(String words, String language, Optional<Spot> spot) {}

    /// The questions about the topic.
    ///
    /// @param left how many can be asked today
    private record Review(String href, int cards, int left) {}

    /// @param language that it is written in, as a BCP 47 tag
    /// @param other whether that is not the visitor's
    private record Text(String html, Optional<String> warning, String language, boolean other, List<Link> contents) {}

    private record Place(Spot spot, String kind, String title) {}

    /// @param topics the authored ones as a tree
    /// @param grouped topics that only imported notes name, where some are part of others
    /// @param single the other ones
    /// @param reported whether there is a report card
    private record Index(List<TopicTree> topics, List<TopicTree> grouped, List<Link> single, int importedMore,
            boolean reported) {}

    public void index(Context ctx) {
        Library now = library.current();
        Language language = Speech.of(ctx);
        List<Topic> imported = now.topics().topics().stream().filter(topic -> !topic.isAuthored()).toList();
        List<TopicTree> trees = TopicTree.of(imported.stream().limit(IMPORTED_MAX).toList(), now.topics(), language);
        views.show(ctx, "topics", new Index(
                TopicTree.of(now.topics(), language),
                trees.stream().filter(tree -> !tree.parts().isEmpty()).toList(),
                trees.stream().filter(tree -> tree.parts().isEmpty()).map(TopicTree::topic).toList(),
                Math.max(0, imported.size() - IMPORTED_MAX), !now.imported().isEmpty()));
    }

    public void show(Context ctx) {
        Library now = library.current();
        Language language = Speech.of(ctx);
        Topic topic = find(ctx.pathParam("topic"), now, language);
        Set<String> solved = attempts.solved();
        Optional<Text> text = now.note(topic.id(), language).map(note -> text(note, now, language));
        Shelf shelf = shelves.of(now);
        Spots spots = shelf.spots();
        List<Passage> passages = new Passages(now, spots, prose, language).about(topic);
        Prose.allowDiagrams(ctx, text.map(Text::html).orElse("")
                + passages.stream().map(Passage::html).collect(Collectors.joining()));
        views.show(ctx, "topic", new View(
                topic.title(language),
                Prose.link(topic, language).language(),
                topic.aliases().stream().map(alias -> new Link("", alias)).toList(),
                text,
                passages,
                doubts(topic, now, spots, language),
                Neighbours.of(topic, now, shelf, language),
                Prose.links(topic.parents(), now, language),
                Prose.links(topic.children(), now, language),
                shelf.practice().of(topic.id()).stream()
                        .map(exercise -> ExerciseCard.of(exercise, language, solved))
                        .toList(),
                Prose.links(topic.backlinks(), now, language),
                places(topic, spots),
                review(ctx, topic.id(), now)));
    }

    private Optional<Review> review(Context ctx, TopicId topic, Library now) {
        int cards = today.count(now, topic);
        return cards == 0
                ? Optional.empty()
                : Optional.of(new Review(Paths.reviewOf(topic), cards,
                        today.plan(ctx, now, Optional.of(topic)).left()));
    }

    private static Topic find(String name, Library now, Language language) {
        return TopicId.find(name).flatMap(now.topics()::find)
                .orElseThrow(() -> now.topics().named(name)
                        .or(() -> now.topics().closest(name).flatMap(now.topics()::find))
                        .map(topic -> Failure.notFound(Prose.link(topic, language)))
                        .orElseGet(Failure::notFound));
    }

    private Text text(Note note, Library now, Language language) {
        Page page = prose.page(note.markdown(), now, note.language());
        List<Link> contents = note.headings().stream()
                .filter(heading -> heading.level() == CONTENTS_LEVEL)
                .map(heading -> new Link("#" + heading.anchor(), heading.title()))
                .toList();
        return new Text(page.html(), page.warning(), note.language().tag(), note.language() != language, contents);
    }

    private static List<Place> places(Topic topic, Spots spots) {
        return topic.places().stream()
                .flatMap(place -> spots.at(place.file(), place.line())
                        .map(spot -> new Place(spot, place.kind().label(), place.title())).stream())
                .limit(PLACES_MAX)
                .toList();
    }

    private static List<Doubt> doubts(Topic topic, Library now, Spots spots, Language language) {
        List<Note> notes = topic.places().stream().map(place -> place.file()).distinct().limit(PLACES_MAX)
                .flatMap(file -> spots.note(file).stream()).toList();
        return Contradiction.in(notes).stream()
                .filter(found -> found.topic().flatMap(id -> now.topics().find(id)
                        .or(() -> now.topics().named(id.value().replace('-', ' ')))).filter(topic::equals).isPresent())
                .map(found -> new Doubt(found.statements().stream().map(one -> new Words(one.words(),
                        spots.note(one.spot().file()).map(Note::language).orElse(language).tag(),
                        spots.at(one.spot().file(), one.spot().line()))).toList(),
                        found.right().map(right -> right.in(language))))
                .toList();
    }
}
