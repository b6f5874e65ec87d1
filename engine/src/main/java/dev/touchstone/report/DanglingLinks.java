package dev.touchstone.report;

import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Links;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFile;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.notes.TopicLink;
import dev.touchstone.source.CodeFences;
import dev.touchstone.terms.Name;
import dev.touchstone.topics.TopicGraph;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds links to notes and pictures that are not there. Looks at the disk, never at the network.
final class DanglingLinks {

    private static final Pattern LINK = Pattern
            .compile("(!?)\\[[^\\[\\]]{0,200}\\]\\(<?([^()<>\"]{1,400}?)>?(?:\\s+\"[^\"]*\")?\\)");

    private static final Pattern PICTURE = Pattern
            .compile("!\\[[^\\[\\]]{0,200}\\]\\(<?([^()<>\"\\s]{1,400})>?(?:\\s+\"[^\"]*\")?\\)");

    /// An address without the ending of a file may be anything: code has brackets as well.
    private static final Pattern FILE = Pattern.compile("[^#?]*\\.[A-Za-z][A-Za-z0-9]{0,7}(?:[#?].*)?");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern IMAGE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|bmp)");
    private static final int MAX_LINE = 4_000;

    private final Path folder;
    private final TopicGraph graph;
    private final Set<String> stems = new HashSet<>();

    DanglingLinks(NoteFolder folder, TopicGraph graph) {
        this.folder = folder.folder();
        this.graph = graph;
        for (NoteFile file : folder.files()) {
            String name = String.valueOf(file.file().getFileName());
            int dot = name.lastIndexOf('.');
            stems.add(Name.key(dot > 0 ? name.substring(0, dot) : name));
        }
    }

    List<Dangling> in(Note note) {
        var found = new ArrayList<Dangling>();
        for (TopicLink link : note.links()) {
            String target = link.target();
            String file = target.indexOf('#') > 0 ? target.substring(0, target.indexOf('#')) : target;
            String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
            boolean attached = name.indexOf('.') > 0 && isAttached(note.file(), file);
            if (!target.startsWith("#") && !attached && !stems.contains(Name.key(name))
                    && graph.named(name).isEmpty()) {
                Dangling.Kind kind = IMAGE.matcher(name).matches() ? Dangling.Kind.IMAGE : Dangling.Kind.NOTE;
                found.add(new Dangling(new Spot(note.file(), link.line()), kind, target));
            }
        }
        if (note.markdown().contains("](")) {
            markdown(note, found);
        }
        return found;
    }

    /// Whether an entry that would be passed over is nothing but a picture that lies where the note says.
    boolean isShownPicture(Row row) {
        Matcher picture = PICTURE.matcher(row.entry().title());
        return row.entry().kind() == Entry.Kind.JUNK && picture.matches() && !Links.isElsewhere(picture.group(1))
                && isThere(row.file(), picture.group(1));
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
            Matcher link = LINK.matcher(line.indexOf('`') < 0 ? line : CODE.matcher(line).replaceAll(""));
            while (link.find()) {
                String target = link.group(2).strip();
                boolean image = !link.group(1).isEmpty() || IMAGE.matcher(target).matches();
                boolean local = !Links.isElsewhere(target) && (image || FILE.matcher(target).matches());
                if (local && !isThere(note.file(), target)) {
                    found.add(new Dangling(new Spot(note.file(), note.body().line() + i),
                            image ? Dangling.Kind.IMAGE : Dangling.Kind.NOTE, target));
                }
            }
        }
    }

    /// Beside the note; where the address begins with a slash, also in a folder above, as sites count from their outermost.
    private boolean isThere(Path note, String target) {
        if (!target.startsWith("/")) {
            return exists(note, target);
        }
        String relative = target.replaceFirst("^/+", "");
        for (Path base = note; base != null && base.startsWith(folder)
                && !base.equals(folder); base = base.getParent()) {
            if (exists(base, relative)) {
                return true;
            }
        }
        return false;
    }

    private static boolean exists(Path note, String target) {
        String file = target.replaceFirst("[#?].*$", "").replace('\\', '/');
        try {
            Path named = note.resolveSibling(URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8));
            Path page = note.resolveSibling(file.replaceFirst("(?i)\\.html$", ".md"));
            return Files.exists(note.resolveSibling(file)) || Files.exists(named) || Files.exists(page);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
