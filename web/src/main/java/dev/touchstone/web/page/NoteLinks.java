package dev.touchstone.web.page;

import dev.touchstone.library.Library;
import dev.touchstone.notes.Links;
import dev.touchstone.notes.Note;
import dev.touchstone.source.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the links of an imported note lead: to the note of that name in its folder, else to the topic.
public final class NoteLinks implements Links {

    /// Where people keep the pictures of their notes, beside the note or at the top.
    private static final List<String> PICTURES = List.of("", "attachments", "assets", "images", "img", "_images",
            "files",
            "附件", "图片");

    private final Path file;
    private final Path folder;
    private final List<Note> notes;
    private final ImportedNotes names;
    private final Links topics;

    /// @param folder the further folder that `file` lies in
    /// @param notes all of that folder
    public NoteLinks(Path file, Path folder, List<Note> notes, Library library, Language language) {
        this.file = file;
        this.folder = folder;
        this.notes = notes;
        this.names = new ImportedNotes(library);
        this.topics = new TopicLinks(library, language);
    }

    @Override
    public Optional<Target> find(String name) {
        int hash = name.indexOf('#');
        String wanted = (hash < 0 ? name : name.substring(0, hash)).strip();
        return topics.find(wanted).or(() -> note(wanted));
    }

    @Override
    public Optional<String> image(String name) {
        Path beside = Optional.ofNullable(file.getParent()).orElse(folder);
        return Stream.of(beside, folder)
                .flatMap(base -> PICTURES.stream().map(base::resolve))
                .map(place -> folder.relativize(place.resolve(name)))
                .flatMap(place -> ImportedNotes.within(folder, place.toString()).stream())
                .findFirst()
                .flatMap(names::named)
                .map(Paths::note);
    }

    private Optional<Target> note(String name) {
        String wanted = "/" + name.toLowerCase(Locale.ROOT).replaceFirst("\\.md$", "") + ".";
        return notes.stream()
                .filter(note -> ("/" + folder.relativize(note.file()).toString().replace('\\', '/'))
                        .toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst()
                .flatMap(note -> names.named(note.file()).map(found -> new Target(Paths.note(found), note.title())));
    }
}
