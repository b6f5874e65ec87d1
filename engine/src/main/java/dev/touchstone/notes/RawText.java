package dev.touchstone.notes;

import java.util.List;
import java.util.regex.Pattern;

/// Text in a `<pre>` of HTML: shown as it stands, and no Markdown, blank lines included (CommonMark 4.6). For one pass over
/// the lines from top to bottom, which takes time linear in them.
final class RawText {

    /// A tag that is not closed so far on is only mentioned.
    private static final int LINES_MAX = 400;

    private static final Pattern START = Pattern.compile(" {0,3}<pre(?:[\\s>].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</pre\\s*>", Pattern.CASE_INSENSITIVE);

    private final List<String> lines;

    /// The first line with a closing tag that is not above the last start.
    private int closing;

    RawText(List<String> lines) {
        this.lines = lines;
    }

    /// The line after the text that begins in line `from`, or `from` where none does.
    int end(int from) {
        if (lines.get(from).indexOf('<') < 0 || !START.matcher(lines.get(from)).matches()) {
            return from;
        }
        closing = Math.max(closing, from);
        while (closing < lines.size() && !closes(lines.get(closing))) {
            closing++;
        }
        return closing < Math.min(lines.size(), from + LINES_MAX) ? closing + 1 : from;
    }

    private static boolean closes(String line) {
        return line.contains("</") && END.matcher(line).find();
    }
}
