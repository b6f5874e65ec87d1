package dev.touchstone.library;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.search.Findable;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Choices;
import dev.touchstone.topics.TopicGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Notes, topics and exercises as they lay on disk at one moment. Immutable.
public final class Library {

    private final NoteFolder content;
    private final List<NoteFolder> imported;
    private final TopicGraph topics;
    private final Catalogue catalogue;
    private final List<Problem> problems;
    private final Map<TopicId, Map<Language, Note>> notes = new HashMap<>();

    private Library(NoteFolder content, List<NoteFolder> imported, TopicGraph topics, Catalogue catalogue) {
        this.content = content;
        this.imported = List.copyOf(imported);
        this.topics = topics;
        this.catalogue = catalogue;
        for (Note note : content.notes()) {
            notes.computeIfAbsent(note.id(), _ -> new EnumMap<>(Language.class)).putIfAbsent(note.language(), note);
        }
        this.problems = collected();
    }

    /// Reads all folders. Never throws: what is wrong with the files is in [#problems].
    ///
    /// Takes about two seconds of one core for a thousand notes of 9 KB.
    ///
    /// @param content the folder of authored notes
    /// @param exercises the folder that holds the exercise folders
    /// @param noteFolders any further folders of notes, in whatever state
    public static Library read(Path content, Path exercises, List<Path> noteFolders) {
        return new LibraryFolders(content, exercises, noteFolders).read();
    }

    /// The notes and exercises, with the graph that they make.
    static Library of(NoteFolder content, List<NoteFolder> imported, Catalogue catalogue) {
        Choices choices = imported.stream().map(NoteFolder::folder).map(Choices::read)
                .reduce(Choices.NONE, Choices::and);
        TopicGraph topics = TopicGraph.of(content.notes(), imported, choices);
        return new Library(content, imported, topics, catalogue);
    }

    /// Other notes with the graph and the exercises of this library.
    Library with(NoteFolder otherContent, List<NoteFolder> otherImported) {
        return new Library(otherContent, otherImported, topics, catalogue);
    }

    public TopicGraph topics() {
        return topics;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /// The authored notes, by file.
    public List<Note> notes() {
        return content.notes();
    }

    /// The further folders, as given.
    public List<NoteFolder> imported() {
        return imported;
    }

    /// The authored note about `topic` in `language`, else in the other language.
    public Optional<Note> note(TopicId topic, Language language) {
        Map<Language, Note> versions = notes.getOrDefault(topic, Map.of());
        return Optional.ofNullable(versions.get(language))
                .or(() -> Optional.ofNullable(versions.get(language.other())));
    }

    /// Everything wrong: in the notes, then in the graph, then in the exercises.
    public List<Problem> problems() {
        return problems;
    }

    /// Everything that search can find: the notes of all folders, then the exercises, each in every language it has.
    public List<Findable> findables() {
        return Findables.of(this);
    }

    private List<Problem> collected() {
        var all = new ArrayList<>(content.allProblems());
        imported.forEach(folder -> all.addAll(folder.allProblems()));
        all.addAll(topics.problems());
        all.addAll(catalogue.problems());
        catalogue.exercises().forEach(exercise -> all.addAll(unknownTopics(exercise)));
        return List.copyOf(all);
    }

    private List<Problem> unknownTopics(Exercise exercise) {
        Path file = exercise.folder().resolve("exercise.md");
        return exercise.facts().topics().stream()
                .filter(topic -> topics.find(topic).isEmpty())
                .map(topic -> new Problem(file, exercise.facts().topicsLine(),
                        "unknown topic \"%s\"; %s".formatted(topic,
                                topics.closest(topic.value())
                                        .map("did you mean \"%s\"?"::formatted)
                                        .orElse("write its note in both languages"))))
                .toList();
    }
}
