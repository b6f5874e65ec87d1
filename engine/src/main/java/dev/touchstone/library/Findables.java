package dev.touchstone.library;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Heading;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.search.Findable;
import dev.touchstone.source.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a library offers to search.
final class Findables {

    private Findables() {}

    static List<Findable> of(Library library) {
        var all = new ArrayList<Findable>();
        library.notes().forEach(note -> all.add(of(note, new Findable.Place.Topic(note.id()))));
        for (NoteFolder folder : library.imported()) {
            folder.notes().forEach(note -> all.add(of(note, new Findable.Place.Imported(note.file()))));
        }
        for (Exercise exercise : library.catalogue().exercises()) {
            Stream.of(Language.values()).forEach(language -> all.add(of(exercise, language)));
        }
        return all;
    }

    private static Findable of(Note note, Findable.Place place) {
        return new Findable(note.file(), place, note.language(), note.title(),
                new Findable.Names(note.front().aliases(), subjects(note), note.front().text()),
                note.markdown(), note.body().line());
    }

    /// The headings and other lines that name a topic and are followed by text about it.
    private static List<String> subjects(Note note) {
        Stream<String> named = note.entries().isEmpty()
                ? note.headings().stream().map(Heading::title)
                : note.entries().stream().filter(entry -> entry.kind() == Entry.Kind.TOPIC).map(Entry::title);
        return named.distinct().toList();
    }

    /// Hints and editorial stay out: a snippet of them would tell what the learner has not asked for.
    private static Findable of(Exercise exercise, Language language) {
        Exercise.Text text = exercise.text().in(language);
        String said = text.statement() + "\n\n" + String.join("\n\n", text.properties().values()) + "\n\n"
                + text.examples();
        return new Findable(exercise.folder().resolve(language == Language.EN ? "exercise.md" : "exercise.zh.md"),
                new Findable.Place.Task(exercise.id()), language, text.title(),
                new Findable.Names(List.of(exercise.contractName()), List.of(), ""), said, 0);
    }
}
