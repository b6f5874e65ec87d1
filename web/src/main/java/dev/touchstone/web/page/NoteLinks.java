package dev.touchstone.web.page;

import dev.touchstone.library.Library;
import dev.touchstone.notes.Heading;
import dev.touchstone.notes.Links;
import dev.touchstone.notes.Note;
import dev.touchstone.source.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the links of an imported note lead: to the note of that name in its folder, else to the topic. For one thread.
public final class NoteLinks implements Links {

    /// Where people keep the pictures of their notes, beside the note or at the top.
    private static final List<String> PICTURES = List.of("", "attachments", "assets", "images", "img", "_images",
            "files",
            "附件", "图片");

    private static final Pattern ENDING = Pattern.compile("\\.(?:md|markdown|mdx|txt)$");

    private final Path file;
    private final Path folder;
    private final List<Note> notes;
    private final ImportedNotes names;
    private final Links topics;

    /// By the ends of their paths, without the ending of the file's name, in lower case; made for the first link.
    private @Nullable Map<String, Note> byName;

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
        String heading = hash < 0 ? "" : name.substring(hash + 1).strip();
        Optional<Note> note = wanted.isEmpty() ? own() : Optional.ofNullable(byName().get(key(wanted)));
        return note.flatMap(found -> target(found, heading)).or(() -> topics.find(wanted));
    }

    @Override
    public Optional<String> image(String name) {
        Path beside = Optional.ofNullable(file.getParent()).orElse(folder);
        return Stream.of(folder.relativize(beside).toString(), "").distinct()
                .flatMap(base -> PICTURES.stream().map(below -> base + "/" + below + "/" + name))
                .flatMap(place -> ImportedNotes.within(folder, place.replaceFirst("^/+", "")).stream())
                .findFirst()
                .flatMap(names::named)
                .map(Paths::note);
    }

    private Optional<Note> own() {
        return notes.stream().filter(note -> note.file().equals(file)).findFirst();
    }

    private Optional<Target> target(Note note, String heading) {
        String anchor = note.headings().stream()
                .filter(each -> each.title().equalsIgnoreCase(heading)).findFirst()
                .map(each -> "#" + each.anchor()).orElse("");
        return names.named(note.file()).map(found -> new Target(Paths.note(found) + anchor, note.title()));
    }

    private Map<String, Note> byName() {
        if (byName == null) {
            byName = new HashMap<>();
            for (Note note : notes) {
                String path = key(folder.relativize(note.file()).toString().replace('\\', '/'));
                for (int end = 0; end >= 0; end = path.indexOf('/', end + 1)) {
                    byName.putIfAbsent(path.substring(end == 0 ? 0 : end + 1), note);
                }
            }
        }
        return byName;
    }

    private static String key(String path) {
        return ENDING.matcher(path.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
