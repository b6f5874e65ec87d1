package dev.touchstone.web.page;

import dev.touchstone.library.Library;
import dev.touchstone.notes.Fragments;
import dev.touchstone.notes.Links;
import dev.touchstone.notes.Note;
import dev.touchstone.source.Language;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

    /// What an address may lack at its end.
    private static final List<String> ENDINGS = List.of("", ".md", ".markdown", ".mdx", "/README.md", "/index.md");

    private static final Pattern ENDING = Pattern.compile("\\.(?:md|markdown|mdx|txt)$");

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|bmp|avif)");

    private final Path file;
    private final Path folder;
    private final List<Note> notes;
    private final ImportedNotes names;
    private final Links topics;

    private final Map<Path, Fragments> fragments = new HashMap<>();

    /// By the ends of their paths, without the ending of the file's name, in lower case; made for the first link.
    private @Nullable Map<String, Note> byName;

    /// @param folder the further folder that `file` lies in
    /// @param notes all of that folder
    public NoteLinks(Path file, Path folder, List<Note> notes, Library library, Language language) {
        this(file, folder, notes, new ImportedNotes(library), new TopicLinks(library, language));
    }

    private NoteLinks(Path file, Path folder, List<Note> notes, ImportedNotes names, Links topics) {
        this.file = file;
        this.folder = folder;
        this.notes = notes;
        this.names = names;
        this.topics = topics;
    }

    @Override
    public Optional<Target> find(String name) {
        return noteNamed(name).flatMap(found -> target(found, fragment(name)))
                .or(() -> topics.find(withoutFragment(name)));
    }

    @Override
    public Optional<Excerpt> excerpt(String name) {
        return noteNamed(name).flatMap(note -> fragments(note).text(fragment(name))
                .flatMap(text -> target(note, fragment(name)).map(source -> new Excerpt(source, text, of(note)))));
    }

    /// The links of another note of the folder.
    private NoteLinks of(Note note) {
        var links = new NoteLinks(note.file(), folder, notes, names, topics);
        links.byName = byName();
        return links;
    }

    private Optional<Note> noteNamed(String name) {
        String wanted = withoutFragment(name);
        return wanted.isEmpty()
                ? own()
                : Optional.ofNullable(byName().get(key(wanted))).or(() -> located(wanted).flatMap(this::noteOf));
    }

    private static String withoutFragment(String name) {
        int hash = name.indexOf('#');
        return (hash < 0 ? name : name.substring(0, hash)).strip();
    }

    private static String fragment(String name) {
        int hash = name.indexOf('#');
        return hash < 0 ? "" : name.substring(hash + 1).strip();
    }

    /// Also in a folder that is called like the note, as Hexo has it.
    @Override
    public Optional<String> image(String name) {
        Path beside = Optional.ofNullable(file.getParent()).orElse(folder);
        String base = folder.relativize(beside).toString();
        return Stream.of(base, base + "/" + ENDING.matcher(String.valueOf(file.getFileName())).replaceFirst(""), "")
                .distinct()
                .flatMap(from -> PICTURE_FOLDERS.stream().map(below -> from + "/" + below + "/" + name))
                .flatMap(place -> ImportedNotes.within(folder, place.replaceFirst("^/+", "")).stream())
                .findFirst()
                .flatMap(names::named)
                .map(Paths::note);
    }

    @Override
    public boolean keepsLines() {
        return own().filter(Note::keepsLines).isPresent() || ObsidianVault.breaksLines(folder);
    }

    /// A file beside this one, or below one of the folders above it, as sites count from their outermost folder; also where the
    /// address has the ending of a page or none.
    @Override
    public Optional<String> file(String address) {
        int hash = address.indexOf('#');
        String path = decoded((hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*$", ""))
                .replace('\\', '/');
        String heading = hash < 0 ? "" : decoded(address.substring(hash + 1));
        if (path.isEmpty()) {
            return page(file, heading).filter(href -> href.indexOf('#') >= 0 || Fragments.isPage(heading));
        }
        return located(path).flatMap(found -> page(found, heading));
    }

    private Optional<Path> located(String path) {
        return bases(path).stream()
                .flatMap(base -> ENDINGS.stream().flatMap(ending -> existing(base, path, ending).stream()))
                .findFirst();
    }

    /// Of a note or a picture; the site shows no other files.
    private Optional<String> page(Path found, String heading) {
        Optional<Note> note = noteOf(found);
        return note.isPresent() || PICTURE.matcher(found.toString()).matches()
                ? names.named(found)
                        .map(name -> Paths.note(name) + note.map(one -> anchor(one, heading)).orElse(""))
                : Optional.empty();
    }

    private List<Path> bases(String path) {
        Path beside = Optional.ofNullable(file.getParent()).orElse(folder);
        if (!path.startsWith("/")) {
            return List.of(beside);
        }
        return Stream.iterate(beside, base -> base != null && base.startsWith(folder), Path::getParent).toList();
    }

    private Optional<Path> existing(Path base, String path, String ending) {
        String relative = path.replaceFirst("^/+", "").replaceFirst("(?i)\\.html$", "");
        String named = ending.isEmpty() ? path.replaceFirst("^/+", "") : relative.replaceFirst("/+$", "") + ending;
        try {
            Path wanted = folder.relativize(base.resolve(named).normalize());
            return ImportedNotes.within(folder, wanted.toString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String decoded(String part) {
        try {
            return part.indexOf('%') < 0 ? part : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return part;
        }
    }

    private Optional<Note> noteOf(Path found) {
        return Optional.ofNullable(byName().get(key(relative(found)))).filter(note -> note.file().equals(found))
                .or(() -> notes.stream().filter(note -> note.file().equals(found)).findFirst());
    }

    private String relative(Path found) {
        return folder.relativize(found).toString().replace('\\', '/');
    }

    private Optional<Note> own() {
        return noteOf(file);
    }

    private Optional<Target> target(Note note, String fragment) {
        return names.named(note.file())
                .map(found -> new Target(Paths.note(found) + anchor(note, fragment), title(note, fragment)));
    }

    /// The heading is named where a link is to one; of this note, it alone.
    private String title(Note note, String fragment) {
        return fragment.isEmpty() || Fragments.isBlock(fragment)
                ? note.title()
                : note.file().equals(file) ? fragment : note.title() + " › " + fragment;
    }

    /// Empty where the note has nothing of that name.
    private String anchor(Note note, String fragment) {
        return fragment.isEmpty() ? "" : fragments(note).anchor(fragment).map(id -> "#" + id).orElse("");
    }

    private Fragments fragments(Note note) {
        return fragments.computeIfAbsent(note.file(), _ -> Fragments.of(note));
    }

    private Map<String, Note> byName() {
        if (byName == null) {
            byName = new HashMap<>();
            for (Note note : notes) {
                String path = key(relative(note.file()));
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
