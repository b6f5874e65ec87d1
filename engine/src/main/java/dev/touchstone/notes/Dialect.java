package dev.touchstone.notes;

import dev.touchstone.source.CodeFences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rewrites what notes write beyond Markdown into Markdown with HTML, before it is parsed: callouts, formulas, marks,
/// embedded images, bare addresses. Takes time linear in the text.
///
/// What is no Markdown is taken out and put back after rendering, see [Pieces]; so code is shown as it was written, also
/// where only the parser knows that it is code. Not thread-safe: one per text.
final class Dialect {

    private static final int FORMULA_LINES_MAX = 100;
    private static final int CALLOUT_DEPTH_MAX = 6;

    /// A line with it may be code.
    private static final String INDENT = "    ";

    /// The most spaces that may stand before a block and mean nothing.
    private static final int LOOSE_SPACES = 3;

    /// What a block may begin with.
    private static final String BLOCK_STARTS = "#>-*+=|~`<[:_$%!&\\{";

    private static final Pattern QUOTE_CALLOUT = Pattern
            .compile(" {0,3}> ?\\[!([A-Za-z\\p{IsHan}-]{1,20})\\]([+-]?)[ \\t]*(.*)");
    private static final Pattern QUOTE = Pattern.compile(" {0,3}> ?");
    private static final Pattern COLON_CALLOUT = Pattern
            .compile(" {0,3}:{3,10}[ \\t]*\\{?([A-Za-z][A-Za-z-]{0,19})\\}?[ \\t]*(.*)");
    private static final Pattern DEFINITION = Pattern.compile("\\[[^\\[\\]]{1,200}\\]:[ \\t]*\\S");
    private static final Pattern COLON_END = Pattern.compile(" {0,3}:{3,10}[ \\t]*");

    private final StringBuilder out = new StringBuilder();
    private final Pieces pieces = new Pieces();
    private final InlineDialect inline;
    private final List<Quoted> quoted = new ArrayList<>();
    private boolean inFootnote;
    private boolean loneTags;
    private CodeFences fences = new CodeFences();

    /// A part of what was rewritten, in UTF-16 units.
    private record Quoted(int from, int to) {}

    /// One that embeds no notes.
    Dialect(Links links) {
        this(links, _ -> Optional.empty());
    }

    /// @param links where embedded images lie
    /// @param embeds the HTML of embedded notes by their names
    Dialect(Links links, Function<String, Optional<String>> embeds) {
        inline = new InlineDialect(pieces, links, embeds);
    }

    /// `markdown` in plain Markdown with HTML.
    String rewritten(String markdown) {
        List<String> lines = SiteTags.rewritten(Pieces.withoutPlaces(markdown).lines().toList());
        loneTags = Tags.standAlone(lines);
        rewrite(lines, 0);
        return out.toString();
    }

    /// `html` with what was taken out in its place again; within code and tags as it was written.
    String restored(String html) {
        return pieces.restored(html);
    }

    /// `text` of the rewritten Markdown with what was taken out of it as it was written.
    String source(String text) {
        return pieces.source(text);
    }

    /// Whether what stands at `offset` of the rewritten text was written behind `>`, where [Outline] sees no headings.
    boolean isQuoted(int offset) {
        return quoted.stream().anyMatch(part -> part.from() <= offset && offset < part.to());
    }

    private void rewrite(List<String> lines, int depth) {
        var raw = new RawText(lines);
        var ids = BlockIds.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            ids.startingAt(i).forEach(block -> anchor(line, block));
            if (fences.isCode(line)) {
                add(line);
                continue;
            }
            if (endsFootnote(line)) {
                add("");
            }
            int end = raw(lines, i, raw.end(i));
            end = end == i && depth < CALLOUT_DEPTH_MAX ? callout(lines, i, depth) : end;
            end = end == i ? formula(lines, i) : end;
            end = end == i ? comment(lines, i) : end;
            if (end > i) {
                i = end - 1;
            } else if (!ids.isAlone(i) && !Furniture.isContents(line)) {
                boolean longHeading = line.length() > HeadingLine.MAX_LINE_LENGTH && line.startsWith("#");
                String text = HeadingLine.spaced(withoutIndent(lines, i), loneTags);
                add(longHeading
                        ? paragraph(line)
                        : inline.rewritten(GivenIds.anchored(ids.anchored(i, text, pieces), pieces)));
            }
        }
    }

    /// Puts a place to link to before the line that starts `block`.
    private void anchor(String line, BlockIds.Block block) {
        add("");
        add(line.substring(0, line.length() - line.stripLeading().length())
                + pieces.take("", BlockIds.anchor(block, "div")));
        add("");
    }

    /// Whether the definition of a link stands right below a footnote, of which it is no part.
    private boolean endsFootnote(String line) {
        boolean begins = line.startsWith("[^") && line.contains("]:");
        boolean ends = inFootnote && !begins && line.startsWith("[") && DEFINITION.matcher(line).lookingAt();
        inFootnote = begins || (inFootnote && !ends && !line.isBlank());
        return ends;
    }

    /// Takes out how far the lines of a `<pre>` are indented: flexmark drops that.
    ///
    /// @param end the line after the `<pre>` that starts at `from`, or `from` where none does
    /// @return `end`
    private int raw(List<String> lines, int from, int end) {
        String line = lines.get(from);
        String outer = end > from ? line.substring(0, line.indexOf('<')) : "";
        for (int i = from; i < end; i++) {
            String inner = lines.get(i).startsWith(outer) ? lines.get(i).substring(outer.length()) : lines.get(i);
            String indent = inner.substring(0, inner.length() - inner.stripLeading().length());
            add(indent.isEmpty() || inner.isBlank()
                    ? lines.get(i)
                    : outer + pieces.take(indent, indent) + inner.substring(indent.length()));
        }
        return end;
    }

    /// Line `i` without the spaces before a symbol such as `•` where it goes on with a paragraph: they mean nothing, and
    /// flexmark's time grows with the cube of such lines.
    private static String withoutIndent(List<String> lines, int i) {
        String line = lines.get(i);
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        boolean loose = at > 0 && at <= LOOSE_SPACES && at < line.length();
        if (!loose || Character.isLetterOrDigit(line.charAt(at)) || BLOCK_STARTS.indexOf(line.charAt(at)) >= 0) {
            return line;
        }
        String before = i > 0 ? lines.get(i - 1) : "";
        String above = before.strip();
        boolean paragraph = !above.isEmpty() && "#`~<$:".indexOf(above.charAt(0)) < 0 && !before.startsWith(INDENT);
        return paragraph ? line.substring(at) : line;
    }

    /// @return the line after the callout that starts at `from`, or `from` where none does
    private int callout(List<String> lines, int from, int depth) {
        String line = lines.get(from);
        if (line.indexOf("[!") < 0 && line.indexOf(":::") < 0) {
            return from;
        }
        Matcher quote = QUOTE_CALLOUT.matcher(line);
        if (quote.matches()) {
            int end = from + 1;
            var inner = new ArrayList<String>();
            while (end < lines.size() && QUOTE.matcher(lines.get(end)).lookingAt()) {
                inner.add(QUOTE.matcher(lines.get(end++)).replaceFirst(""));
            }
            int start = out.length();
            callout(quote.group(1), quote.group(3), quote.group(2), inner, depth);
            if (depth == 0) {
                quoted.add(new Quoted(start, out.length()));
            }
            return end;
        }
        Matcher colons = COLON_CALLOUT.matcher(line);
        if (!colons.matches()) {
            return from;
        }
        int end = endOf(lines, from);
        String fold = colons.group(1).equalsIgnoreCase("details") ? "-" : "";
        callout(colons.group(1), colons.group(2), fold, lines.subList(from + 1, end), depth);
        return Math.min(lines.size(), end + 1);
    }

    /// The line that closes the `:::` of `from`, those within it left out; the end where none does.
    private static int endOf(List<String> lines, int from) {
        int open = 1;
        var within = new CodeFences();
        for (int i = from + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (within.isCode(line) || line.indexOf(":::") < 0) {
                continue;
            }
            open += COLON_END.matcher(line).matches() ? -1 : COLON_CALLOUT.matcher(line).matches() ? 1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return lines.size();
    }

    private void callout(String name, String title, String fold, List<String> inner, int depth) {
        Callout callout = Callout.of(name);
        String shown = title.isBlank() ? callout.titleOf(name) : title.strip();
        boolean folds = !fold.isEmpty();
        if (Callout.isGroup(name)) {
            rewrite(inner.stream().flatMap(Callout::untabbed).toList(), depth + 1);
            return;
        }
        add("");
        add("<%s class=\"callout callout-%s\"%s>".formatted(folds ? "details" : "div", callout.tag(),
                fold.equals("+") ? " open" : ""));
        title(folds ? "summary" : "div", shown);
        CodeFences outer = fences;
        fences = new CodeFences();
        rewrite(inner, depth + 1);
        if (fences.isOpen()) {
            add(fences.closing());
        }
        fences = outer;
        add("");
        add(folds ? "</details>" : "</div>");
        add("");
    }

    /// The title of a callout: one paragraph, whatever block its words would make elsewhere.
    private void title(String element, String words) {
        if (words.isEmpty()) {
            add("<%1$s class=\"callout-title\"></%1$s>".formatted(element));
        } else {
            add("<%s class=\"callout-title\">".formatted(element));
            add("");
            add(paragraph(words));
            add("");
            add("</%s>".formatted(element));
        }
        add("");
    }

    /// `line` as the text of a paragraph, whatever block it would begin elsewhere.
    private String paragraph(String line) {
        return pieces.take("", "") + inline.rewritten(line);
    }

    /// Takes out a formula that has its lines for itself: `$$` or `\[` to the end of the same kind.
    private int formula(List<String> lines, int from) {
        String start = lines.get(from).strip();
        String closing = start.startsWith("$$") ? "$$" : start.startsWith("\\[") ? "\\]" : "";
        if (closing.isEmpty()) {
            return from;
        }
        int last = Math.min(lines.size(), from + FORMULA_LINES_MAX);
        for (int i = from; i < last; i++) {
            String line = lines.get(i).strip();
            boolean closes = line.endsWith(closing) && (i > from || line.length() >= 2 * closing.length() + 1);
            if (closes) {
                String source = String.join("\n", lines.subList(from, i + 1)).strip();
                int width = closing.length();
                String indent = lines.get(from).substring(0, lines.get(from).indexOf(start));
                add(indent + pieces.formula(source.substring(width, source.length() - width).strip(), true, source));
                return i + 1;
            }
            if (i > from && line.isEmpty()) {
                break;
            }
        }
        return from;
    }

    /// @return the line after the `%%` comment that takes whole lines from `from` on, or `from` where none does
    private static int comment(List<String> lines, int from) {
        String line = lines.get(from);
        boolean mayBeCode = line.startsWith(INDENT) && Comments.closes(line, "%%", true);
        if (mayBeCode || !Comments.closing(line).equals("%%")) {
            return from;
        }
        for (int i = from; i < lines.size(); i++) {
            if (Comments.closes(lines.get(i), "%%", i == from)) {
                return i + 1;
            }
        }
        return from;
    }

    private void add(String line) {
        out.append(line).append('\n');
    }
}
