package dev.touchstone.report;

import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Fragments;
import dev.touchstone.notes.Links;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFile;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.notes.TopicLink;
import dev.touchstone.report.Dangling.Kind;
import dev.touchstone.source.CodeFences;
import dev.touchstone.terms.Name;
import dev.touchstone.topics.TopicGraph;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds links to notes, their headings and pictures that are not there. Looks at the disk, never at the network.
final class DanglingLinks {

    private static final Pattern LINK = Pattern
            .compile("(!?)\\[[^\\[\\]]{0,200}\\]\\(<?([^()<>\"]{1,400}?)>?(?:\\s+\"[^\"]*\")?\\)");

    private static final Pattern PICTURE = Pattern
            .compile("!\\[[^\\[\\]]{0,200}\\]\\(<?([^()<>\"\\s]{1,400})>?(?:\\s+\"[^\"]*\")?\\)");

    private static final Pattern EMBED = Pattern.compile("!\\[\\[([^\\[\\]|]{1,400})(?:\\|[^\\[\\]]{0,200})?\\]\\]");

    /// An address without the ending of a file may be anything: code has brackets as well.
    private static final Pattern FILE = Pattern.compile("[^#?]*\\.[A-Za-z][A-Za-z0-9]{0,7}(?:[#?].*)?");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern IMAGE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|bmp)");
    private static final int MAX_LINE = 4_000;

    private final Path folder;
    private final TopicGraph graph;
    private final Map<String, List<Note>> named = new HashMap<>();
    private final Map<Path, Note> notes = new HashMap<>();
    private final Map<Path, Fragments> fragments = new HashMap<>();

    DanglingLinks(NoteFolder folder, TopicGraph graph) {
        this.folder = folder.folder();
        this.graph = graph;
        for (NoteFile file : folder.files()) {
            String name = String.valueOf(file.file().getFileName());
            int dot = name.lastIndexOf('.');
            List<Note> same = named.computeIfAbsent(Name.key(dot > 0 ? name.substring(0, dot) : name),
                    _ -> new ArrayList<>());
            file.note().ifPresent(same::add);
            file.note().ifPresent(note -> notes.put(file.file().normalize(), note));
        }
    }

    List<Dangling> in(Note note) {
        var found = new ArrayList<Dangling>();
        for (TopicLink link : note.links()) {
            missing(note.file(), link.target()).ifPresent(
                    kind -> found.add(new Dangling(new Spot(note.file(), link.line()), kind, link.target())));
        }
        if (note.markdown().contains("](")) {
            markdown(note, found);
        }
        return found;
    }

    /// What is not there of what `[[target]]` names.
    private Optional<Kind> missing(Path note, String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash).strip();
        String fragment = hash < 0 ? "" : target.substring(hash + 1).strip();
        if (file.isEmpty()) {
            return missing(Optional.ofNullable(notes.get(note.normalize())).stream().toList(), fragment);
        }
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        boolean attached = name.indexOf('.') > 0 && isAttached(note, file);
        List<Note> same = named.get(Name.key(name));
        if (attached || (same == null && graph.named(name).isPresent())) {
            return Optional.empty();
        }
        return same == null
                ? Optional.of(IMAGE.matcher(name).matches() ? Kind.IMAGE : Kind.NOTE)
                : missing(same, fragment);
    }

    /// Whether none of `notes`, which have the same name, has that part.
    private Optional<Kind> missing(List<Note> notes, String fragment) {
        boolean there = Fragments.isPage(fragment) || notes.isEmpty() || notes.stream().anyMatch(
                note -> fragments.computeIfAbsent(note.file(), _ -> Fragments.of(note)).anchor(fragment).isPresent());
        return there ? Optional.empty() : Optional.of(Fragments.isBlock(fragment) ? Kind.BLOCK : Kind.HEADING);
    }

    /// Whether an entry that would be passed over is nothing but a picture or a note that the page shows in its place.
    boolean isShown(Row row) {
        String title = row.entry().kind() == Entry.Kind.JUNK ? row.entry().title() : "";
        Matcher picture = PICTURE.matcher(title);
        Matcher embed = EMBED.matcher(title);
        return embed.matches()
                ? missing(row.file(), embed.group(1)).isEmpty()
                : picture.matches() && !Links.isElsewhere(picture.group(1)) && isThere(row.file(), picture.group(1));
    }

    private boolean isAttached(Path note, String file) {
        return Links.PICTURE_FOLDERS.stream().map(below -> below.isEmpty() ? file : below + "/" + file)
                .anyMatch(place -> exists(note, place) || exists(folder.resolve("note"), place));
    }

    private void markdown(Note note, List<Dangling> found) {
        var fences = new CodeFences();
        List<String> lines = note.markdown().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (fences.isCode(line) || line.length() > MAX_LINE || !line.contains("](")) {
                continue;
            }
            int number = i;
            Matcher link = LINK.matcher(line.indexOf('`') < 0 ? line : CODE.matcher(line).replaceAll(""));
            while (link.find()) {
                String target = link.group(2).strip();
                boolean image = !link.group(1).isEmpty() || IMAGE.matcher(target).matches();
                boolean local = !Links.isElsewhere(target)
                        && (image || FILE.matcher(target).matches() || leadsWithin(link));
                Optional<Kind> kind = local ? missing(note, target, image) : Optional.empty();
                kind.ifPresent(one -> found
                        .add(new Dangling(new Spot(note.file(), note.body().line() + number), one, target)));
            }
        }
    }

    /// Whether a link with words leads to a place of its own page.
    private static boolean leadsWithin(Matcher link) {
        return link.group(2).startsWith("#") && !link.group().startsWith("[]");
    }

    /// What is not there of what `[…](target)` names.
    private Optional<Kind> missing(Note note, String target, boolean image) {
        int hash = target.indexOf('#');
        Optional<Path> file = hash == 0 ? Optional.of(note.file()) : find(note.file(), target);
        if (file.isEmpty()) {
            return Optional.of(image ? Kind.IMAGE : Kind.NOTE);
        }
        Note found = notes.get(file.get().normalize());
        return found == null || hash < 0
                ? Optional.empty()
                : missing(List.of(found), decoded(target.substring(hash + 1)));
    }

    private boolean isThere(Path note, String target) {
        return find(note, target).isPresent();
    }

    /// Beside the note; where the address begins with a slash, also in a folder above, as sites count from their outermost.
    private Optional<Path> find(Path note, String target) {
        if (!target.startsWith("/")) {
            return existing(note, target);
        }
        String relative = target.replaceFirst("^/+", "");
        for (Path base = note; base != null && base.startsWith(folder)
                && !base.equals(folder); base = base.getParent()) {
            Optional<Path> found = existing(base, relative);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean exists(Path note, String target) {
        return existing(note, target).isPresent();
    }

    private static Optional<Path> existing(Path note, String target) {
        String file = target.replaceFirst("[#?].*$", "").replace('\\', '/');
        try {
            return Stream.of(file, decoded(file), file.replaceFirst("(?i)\\.html$", ".md"))
                    .map(note::resolveSibling).filter(Files::exists).findFirst();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return part;
        }
    }
}
