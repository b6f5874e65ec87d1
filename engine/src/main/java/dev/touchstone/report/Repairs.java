package dev.touchstone.report;

import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFile;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.CodeFences;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
    private static final byte[] NOTHING = {};
    private static final Set<Charset> PATCHED = Set.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");

    /// Longer lines are left alone, in UTF-16 units.
    private static final int MAX_LINE = 20_000;

    private static final Pattern HEADING = Pattern.compile("(#{2,6})([\\p{L}\\p{N}（【《][^#]*)");
    private static final Pattern INDENTED = Pattern.compile(" {4}|\\t");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]");
    private static final Pattern ENTITY = Pattern.compile("&#x(ff[0-5][0-9a-f]|30[0-1][0-9a-f]);",
            Pattern.CASE_INSENSITIVE);

    private Repairs() {}

    /// The patch for all notes of `folder`, in the form that `git apply` reads from within it; empty where nothing needs
    /// repair. What it says about a file is in the file's own encoding and has its line ends. Left alone are files in UTF-16,
    /// which such patches cannot hold, those with lines ended by `\r` alone, and those whose names could be read as lines of
    /// the patch.
    public static byte[] patch(NoteFolder folder) {
        var patch = new ByteArrayOutputStream();
        for (NoteFile file : folder.files()) {
            if (file.note().isPresent()) {
                patch.writeBytes(patch(folder.folder(), file.file()));
            }
        }
        return patch.toByteArray();
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

    private static byte[] patch(Path folder, Path file) {
        int from = file.startsWith(folder) && !file.equals(folder) ? folder.getNameCount() : file.getNameCount() - 1;
        Path path = file.subpath(from, file.getNameCount());
        String name = StreamSupport.stream(path.spliterator(), false).map(Path::toString)
                .collect(Collectors.joining("/"));
        if (name.chars().anyMatch(Character::isISOControl)
                || !(TextFile.read(file) instanceof Reading.Valid(TextFile note))) {
            return NOTHING;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(TextFile.MAX_BYTES + 1);
            String text = new String(bytes, note.charset());
            boolean same = Arrays.equals(text.getBytes(note.charset()), bytes);
            String hunks = same && PATCHED.contains(note.charset()) ? hunks(text) : "";
            return hunks.isEmpty() ? NOTHING : joined(header(name), hunks.getBytes(note.charset()));
        } catch (IOException _) {
            return NOTHING;
        }
    }

    private static byte[] joined(String header, byte[] hunks) {
        byte[] first = header.getBytes(StandardCharsets.UTF_8);
        byte[] joined = Arrays.copyOf(first, first.length + hunks.length);
        System.arraycopy(hunks, 0, joined, first.length, hunks.length);
        return joined;
    }

    /// A name with a space ends with a tab, as `git diff` writes it.
    private static String header(String name) {
        String end = name.indexOf(' ') < 0 ? "\n" : "\t\n";
        return "--- a/" + name + end + "+++ b/" + name + end;
    }

    static String diff(String name, String text) {
        String hunks = hunks(text);
        return hunks.isEmpty() ? "" : header(name) + hunks;
    }

    private static String hunks(String text) {
        if (LONE_RETURN.matcher(text).find()) {
            return "";
        }
        boolean ended = text.endsWith("\n");
        List<String> before = List.of((ended ? text.substring(0, text.length() - 1) : text).split("\n", -1));
        var after = new ArrayList<String>();
        var fences = new CodeFences();
        for (String line : before) {
            boolean code = fences.isCode(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            after.add(code || line.length() > MAX_LINE ? line : repaired(line, after.isEmpty()));
        }
        String closing = fences.closing() + (fences.isOpen() && before.getFirst().endsWith("\r") ? "\r" : "");
        return before.equals(after) && closing.isEmpty() ? "" : new Hunks(before, after, closing, ended).text();
    }

    /// @param first of its file, where an invisible character may be the mark of the encoding
    private static String repaired(String line, boolean first) {
        return first && line.startsWith("\uFEFF") ? "\uFEFF" + repaired(line.substring(1)) : repaired(line);
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
                    boolean lacksReturn = end && added > 0 && !ended && closing.endsWith("\r");
                    line(text, '+', after.get(i) + (lacksReturn ? "\r" : ""), end && added == 0);
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
