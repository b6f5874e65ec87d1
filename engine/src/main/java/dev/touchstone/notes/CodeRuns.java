package dev.touchstone.notes;

import dev.touchstone.notes.Lines.Part;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Finds code that stands in a text without a fence around it, in time linear in the text.
final class CodeRuns {

    private static final int MIN_RUN = 3;

    /// A line of code above a lone `{` is not longer, in UTF-16 units.
    private static final int MAX_HEAD = 120;

    private static final Pattern TEMPLATE = Pattern.compile("(?:template\\s*<.*|@\\w+.*)");

    private final List<String> lines;
    private final Part[] parts;
    private final BitSet inBlocks = new BitSet();

    private CodeRuns(List<String> lines, Part[] parts) {
        this.lines = lines;
        this.parts = parts;
    }

    /// Makes code of what stands in braces, with the line that names it, where most lines in them look like code.
    ///
    /// @param plainText whether runs of lines that look like code are code too, with what stands between them
    static void mark(List<String> lines, Part[] parts, boolean plainText) {
        var code = new CodeRuns(lines, parts);
        code.blocks();
        if (plainText) {
            code.runs();
        }
    }

    private void runs() {
        int start = -1;
        int last = -1;
        int run = 0;
        for (int i = 0; i <= parts.length; i++) {
            boolean code = i < parts.length
                    && (inBlocks.get(i) || (parts[i] == Part.TEXT && Lines.looksLikeCode(lines.get(i))));
            if (code) {
                start = run == 0 ? i : start;
                last = i;
                run++;
            } else if (i == parts.length || !(parts[i] == Part.BLANK || Lines.isCounter(lines.get(i)))) {
                if (run >= MIN_RUN) {
                    Arrays.fill(parts, start, last + 1, Part.CODE);
                }
                run = 0;
            }
        }
    }

    private void blocks() {
        int[] ends = ends();
        int[] code = new int[parts.length + 1];
        int[] written = new int[parts.length + 1];
        for (int i = 0; i < parts.length; i++) {
            boolean text = parts[i] != Part.BLANK;
            written[i + 1] = written[i] + (text ? 1 : 0);
            code[i + 1] = code[i] + (text && (parts[i] == Part.CODE || Lines.looksLikeCode(lines.get(i))
                    || isBrace(lines.get(i).strip())) ? 1 : 0);
        }
        for (int i = 0; i < parts.length; i++) {
            int end = ends[i] + 1;
            if (end > i + 1 && (code[end] - code[i]) * 2 > written[end] - written[i]) {
                int head = head(i);
                inBlocks.set(head, end);
                Arrays.fill(parts, head, end, Part.CODE);
                i = end - 1;
            }
        }
    }

    /// For each line that ends with an open brace the line where that is closed, else -1.
    private int[] ends() {
        var ends = new int[parts.length];
        Arrays.fill(ends, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < parts.length; i++) {
            String line = parts[i] == Part.TEXT || parts[i] == Part.CODE ? lines.get(i).stripTrailing() : "";
            for (int k = 0; k < line.length(); k++) {
                if (line.charAt(k) == '{') {
                    open.push(parts[i] == Part.TEXT && k == line.length() - 1 ? i : -1);
                } else if (line.charAt(k) == '}' && !open.isEmpty()) {
                    int from = open.pop();
                    if (from >= 0) {
                        ends[from] = i;
                    }
                }
            }
        }
        return ends;
    }

    private static boolean isBrace(String text) {
        return text.equals("{") || text.equals("}") || text.equals("};");
    }

    /// The first line of the statement that opens a brace in line `i`.
    private int head(int i) {
        int head = lines.get(i).strip().equals("{") && isHead(i - 1) ? i - 1 : i;
        return isHead(head - 1) && TEMPLATE.matcher(lines.get(head - 1).strip()).matches() ? head - 1 : head;
    }

    /// Whether line `i` can name what a lone brace below it opens.
    private boolean isHead(int i) {
        if (i < 0 || parts[i] != Part.TEXT || lines.get(i).length() > MAX_HEAD) {
            return false;
        }
        String line = lines.get(i);
        int remark = line.indexOf("//");
        return line.substring(0, remark < 0 ? line.length() : remark).chars().allMatch(c -> c < 0x80);
    }
}
