package dev.touchstone.report;

import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFile;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.CodeFences;
import dev.touchstone.source.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Repairs that change how a note is read and never what it says: written as a patch, applied by whoever likes them.
///
/// A heading from the second level on gets the space after its `##` (`#word` may be a tag), invisible characters that order
/// nothing go, HTML entities for full-width punctuation become the characters, a fence that is never closed is closed at
/// the end. Code is left as it is, in a line with code spans also what stands between them.
public final class Repairs {

    private static final int CONTEXT = 3;

    /// Longer lines are left alone, in UTF-16 units.
    private static final int MAX_LINE = 20_000;

    private static final Pattern HEADING = Pattern.compile("(#{2,6})([\\p{IsHan}（【《][^#]*)");
    private static final Pattern INDENTED = Pattern.compile(" {4}|\\t");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]");
    private static final Pattern ENTITY = Pattern.compile("&#x(ff[0-5][0-9a-f]|30[0-1][0-9a-f]);",
            Pattern.CASE_INSENSITIVE);

    private Repairs() {}

    /// The patch for all notes of `folder`, in the form that `git apply` reads from within it; empty where nothing needs
    /// repair. Files that are not UTF-8 text are left alone, and those whose names could be read as lines of the patch.
    public static String patch(NoteFolder folder) {
        var patch = new StringBuilder();
        for (NoteFile file : folder.files()) {
            if (file.note().isPresent()) {
                patch.append(patch(folder.folder(), file.file()));
            }
        }
        return patch.toString();
    }

    /// The lines of `note` that the patch changes.
    static List<Repair> in(Note note) {
        String text = note.markdown();
        if (!mayNeed(text)) {
            return List.of();
        }
        var found = new ArrayList<Repair>();
        var fences = new CodeFences();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!fences.isCode(line) && line.length() <= MAX_LINE && mayNeed(line) && !repaired(line).equals(line)) {
                found.add(new Repair(new Spot(note.file(), note.body().line() + i), line, repaired(line)));
            }
        }
        return found;
    }

    private static boolean mayNeed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean marked = c == '#' || (c == '&' && text.startsWith("&#x", i));
            if (marked || c == '\uFEFF' || (c >= '\u200B' && c <= '\u2060')) {
                return true;
            }
        }
        return false;
    }

    private static String patch(Path folder, Path file) {
        int from = file.startsWith(folder) && !file.equals(folder) ? folder.getNameCount() : file.getNameCount() - 1;
        Path path = file.subpath(from, file.getNameCount());
        String name = StreamSupport.stream(path.spliterator(), false).map(Path::toString)
                .collect(Collectors.joining("/"));
        if (name.chars().anyMatch(Character::isISOControl)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(TextFile.MAX_BYTES + 1);
            return bytes.length > TextFile.MAX_BYTES
                    ? ""
                    : diff(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (IOException _) {
            return "";
        }
    }

    static String diff(String name, String text) {
        boolean ended = text.endsWith("\n");
        List<String> before = List.of((ended ? text.substring(0, text.length() - 1) : text).split("\n", -1));
        var after = new ArrayList<String>();
        var fences = new CodeFences();
        for (String line : before) {
            boolean code = fences.isCode(line);
            after.add(code || line.length() > MAX_LINE ? line : repaired(line));
        }
        String closing = fences.closing();
        return before.equals(after) && closing.isEmpty()
                ? ""
                : "--- a/" + name + "\n+++ b/" + name + "\n" + new Hunks(before, after, closing, ended).text();
    }

    static String repaired(String line) {
        if (INDENTED.matcher(line).lookingAt()) {
            return line;
        }
        int code = line.indexOf('`');
        String repaired = code < 0
                ? spelt(line)
                : spelt(line.substring(0, code)) + line.substring(code, line.lastIndexOf('`') + 1)
                        + spelt(line.substring(line.lastIndexOf('`') + 1));
        Matcher heading = HEADING.matcher(repaired);
        return heading.matches() ? heading.group(1) + " " + heading.group(2) : repaired;
    }

    private static String spelt(String text) {
        return ENTITY.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(entity -> Matcher
                .quoteReplacement(Character.toString(Integer.parseInt(entity.group(1), 16))));
    }

    /// The changed lines with some around them, as a unified diff has them.
    private record Hunks(List<String> before, List<String> after, String closing, boolean ended) {

        String text() {
            var text = new StringBuilder();
            int at = 0;
            while (at < before.size()) {
                if (!changed(at)) {
                    at++;
                    continue;
                }
                int end = at + 1;
                for (int next = end; next < before.size() && next <= end + 2 * CONTEXT; next++) {
                    end = changed(next) ? next + 1 : end;
                }
                hunk(text, Math.max(0, at - CONTEXT), Math.min(before.size(), end + CONTEXT));
                at = end;
            }
            return text.toString();
        }

        private boolean changed(int i) {
            return !before.get(i).equals(after.get(i)) || (i == before.size() - 1 && !closing.isEmpty());
        }

        private void hunk(StringBuilder text, int from, int to) {
            boolean last = to == before.size();
            int added = last && !closing.isEmpty() ? 1 : 0;
            text.append("@@ -%d,%d +%d,%d @@\n".formatted(from + 1, to - from, from + 1, to - from + added));
            for (int i = from; i < to; i++) {
                boolean end = i == before.size() - 1;
                if (changed(i)) {
                    line(text, '-', before.get(i), end);
                    line(text, '+', after.get(i), end && added == 0);
                } else {
                    line(text, ' ', before.get(i), end);
                }
            }
            if (added > 0) {
                line(text, '+', closing, true);
            }
        }

        private void line(StringBuilder text, char sign, String line, boolean last) {
            text.append(sign).append(line).append('\n');
            if (last && !ended) {
                text.append("\\ No newline at end of file\n");
            }
        }
    }
}
