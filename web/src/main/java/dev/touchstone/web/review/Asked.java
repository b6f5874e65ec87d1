package dev.touchstone.web.review;

import dev.touchstone.cards.Card;
import dev.touchstone.cards.Card.Face;
import dev.touchstone.cards.Card.Origin;
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
        Path file = face.asked().file();
        List<Note> notes = folder.map(NoteFolder::notes).orElse(library.notes());
        Optional<Note> note = notes.stream().filter(each -> each.file().equals(file)).findFirst();
        String anchor = note.map(this::anchor).orElse("");
        if (folder.isEmpty()) {
            return note.flatMap(found -> library.topics().find(found.id()))
                    .map(topic -> new Link(Paths.topic(topic.id()) + anchor, topic.title(language)));
        }
        return new ImportedNotes(library).named(file)
                .map(name -> new Link(Paths.note(name) + anchor, name + ":" + face.asked().line()));
    }

    /// Empty where the links are those of a content note.
    Optional<Links> links(Language language) {
        return folder.map(found -> new NoteLinks(face.asked().file(), found.folder(), found.notes(), library,
                language));
    }

    Stream<Link> topic(Card card, Language language) {
        return card.topic().flatMap(library.topics()::find).map(topic -> Prose.link(topic, language)).stream();
    }

    private String anchor(Note note) {
        return note.headings().stream().filter(heading -> heading.line() <= face.asked().line())
                .reduce((_, last) -> last).map(Heading::anchor).map(id -> "#" + id).orElse("");
    }
}
