package dev.touchstone.report;

import dev.touchstone.notes.Note;
import dev.touchstone.source.CodeFences;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the claims of a note: those in whole sentences of its prose that hold without more ado. For one pass.
final class ClaimReader {

    private static final int MAX_LINE = 2_000;
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!？?]|\\.(?=\\s|$)");
    private static final Pattern BLOCK = Pattern.compile("\\s*(?:[#>|]|[-+*]\\s|\\d{1,3}[.、)）]|```|~~~)");
    private static final String ENDS = "。；;！!？?.:：|";

    private final List<String> lines;
    private final int firstLine;
    private final Note note;
    private final HeadingTrail trail;
    private final CodeFences fences = new CodeFences();

    /// Asked for once, and only where it matters.
    private @Nullable Boolean keepsLines;

    /// Whether the heading above speaks for the line: only a list or table comes between.
    private boolean scoped;

    ClaimReader(Note note, List<String> lines) {
        this.lines = lines;
        firstLine = note.body().line();
        this.note = note;
        trail = new HeadingTrail(note);
    }

    /// @param found gets each claim with the index of its line
    void read(BiConsumer<Claim, Integer> found) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean heading = trail.moveTo(firstLine + i);
            boolean indented = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            scoped |= heading;
            if (!fences.isCode(line) && line.length() <= MAX_LINE) {
                for (Claim claim : Claim.in(whole(i), scoped && !indented ? trail.title() : "")) {
                    if (!trail.isSpecial()) {
                        found.accept(claim, i);
                    }
                }
            }
            scoped &= heading || line.isBlank() || (!indented && isBlock(line));
        }
    }

    /// The line without sentences that begin above or go on below it.
    private String whole(int i) {
        String line = lines.get(i);
        if (!Claim.mayBeIn(line)) {
            return "";
        }
        int from = i > 0 && goesOn(lines.get(i - 1), line) ? end(line, false) : 0;
        int to = i + 1 < lines.size() && goesOn(line, lines.get(i + 1)) ? end(line, true) : line.length();
        return from < to ? line.substring(from, to) : "";
    }

    /// The end of the first sentence, the line's where none ends; or of the last, 0 where none ends.
    private static int end(String line, boolean last) {
        int end = 0;
        Matcher mark = SENTENCE_END.matcher(line);
        while (mark.find() && (last || end == 0)) {
            end = mark.end();
        }
        return end == 0 && !last ? line.length() : end;
    }

    private boolean goesOn(String line, String next) {
        String words = line.strip();
        return !words.isEmpty() && !next.isBlank() && ENDS.indexOf(words.charAt(words.length() - 1)) < 0
                && !words.startsWith("#") && !isBlock(next) && !keepsLines();
    }

    private boolean keepsLines() {
        if (keepsLines == null) {
            keepsLines = note.keepsLines();
        }
        return keepsLines;
    }

    private static boolean isBlock(String line) {
        return BLOCK.matcher(line).lookingAt();
    }
}
