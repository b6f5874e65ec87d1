package dev.touchstone.web.review;

import dev.touchstone.cards.Card;
import dev.touchstone.cards.Card.Face;
import dev.touchstone.cards.Card.Origin;
import dev.touchstone.cards.Card.Spot;
import dev.touchstone.library.Library;
import dev.touchstone.notes.Heading;
import dev.touchstone.notes.Links;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.Language;
import dev.touchstone.web.page.ImportedNotes;
import dev.touchstone.web.page.Link;
import dev.touchstone.web.page.NoteLinks;
import dev.touchstone.web.page.Paths;
import dev.touchstone.web.page.Prose;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a card is asked, and what the links in its answer lead to.
final class Asked {

    private final Library library;
    private final Face face;
    private final Optional<NoteFolder> folder;

    Asked(Library library, Card card, Face face) {
        this.library = library;
        this.face = face;
        this.folder = card.origin() == Origin.CONTENT
                ? Optional.empty()
                : library.imported().stream()
                        .filter(each -> face.asked().file().startsWith(each.folder())).findFirst();
    }

    /// The heading above the question, on the page of its note.
    Optional<Link> place(Language language) {
        return place(face.asked(), language);
    }

    /// The heading above the answer, where that is in another note.
    Optional<Link> source(Language language) {
        Spot spot = face.answer().spot();
        return spot.file().equals(face.asked().file()) ? Optional.empty() : place(spot, language);
    }

    private Optional<Link> place(Spot spot, Language language) {
        Path file = spot.file();
        List<Note> notes = folder.map(NoteFolder::notes).orElse(library.notes());
        Optional<Note> note = notes.stream().filter(each -> each.file().equals(file)).findFirst();
        String anchor = note.map(found -> anchor(found, spot.line())).orElse("");
        if (folder.isEmpty()) {
            return note.flatMap(found -> library.topics().find(found.id()))
                    .map(topic -> new Link(Paths.topic(topic.id()) + anchor, topic.title(language)));
        }
        return new ImportedNotes(library).named(file)
                .map(name -> new Link(Paths.note(name) + anchor, name + ":" + spot.line()));
    }

    /// Empty where the links are those of a content note.
    Optional<Links> links(Language language) {
        return folder.map(found -> new NoteLinks(face.answer().spot().file(), found.folder(), found.notes(), library,
                language));
    }

    Stream<Link> topic(Card card, Language language) {
        return card.topic().flatMap(library.topics()::find).map(topic -> Prose.link(topic, language)).stream();
    }

    private static String anchor(Note note, int line) {
        return note.headings().stream().filter(heading -> heading.line() <= line)
                .reduce((_, last) -> last).map(Heading::anchor).map(id -> "#" + id).orElse("");
    }
}
