package dev.touchstone.report;

import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFile;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.notes.TopicLink;
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
            .compile("(!?)\\[[^\\[\\]]{0,200}\\]\\(<?([^()<>\\s\"]{1,400})>?(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//|#|/).*");
    private static final Pattern NOTE = Pattern.compile("(?i).*\\.(?:md|markdown|mdx|txt)(?:#.*)?");
    private static final Pattern IMAGE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|bmp)");
    private static final int MAX_LINE = 4_000;

    private final TopicGraph graph;
    private final Set<String> stems = new HashSet<>();

    DanglingLinks(NoteFolder folder, TopicGraph graph) {
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
            boolean attached = name.indexOf('.') > 0 && exists(note.file(), file);
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

    private static void markdown(Note note, List<Dangling> found) {
        List<String> lines = note.markdown().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > MAX_LINE || !line.contains("](")) {
                continue;
            }
            Matcher link = LINK.matcher(line);
            while (link.find()) {
                String target = link.group(2);
                boolean image = !link.group(1).isEmpty() || IMAGE.matcher(target).matches();
                boolean local = !ELSEWHERE.matcher(target).matches() && (image || NOTE.matcher(target).matches());
                if (local && !exists(note.file(), target)) {
                    found.add(new Dangling(new Spot(note.file(), note.body().line() + i),
                            image ? Dangling.Kind.IMAGE : Dangling.Kind.NOTE, target));
                }
            }
        }
    }

    private static boolean exists(Path note, String target) {
        String file = target.indexOf('#') > 0 ? target.substring(0, target.indexOf('#')) : target;
        try {
            return Files.exists(note.resolveSibling(file))
                    || Files.exists(note.resolveSibling(URLDecoder.decode(file, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
