package dev.touchstone.notes;

import dev.touchstone.source.CodeFences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rewrites what notes write beyond Markdown into Markdown with HTML, before it is parsed: callouts, formulas, marks,
/// embedded images, bare addresses. Code stays as it is. Takes time linear in the text.
///
/// Formulas are taken out and put back after rendering, so that nothing in them is read as Markdown. Not thread-safe: one
/// per text.
final class Dialect {

    /// Stand around the number of a formula that was taken out; a text that holds them itself loses them.
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    private static final int FORMULA_LINES_MAX = 100;
    private static final int CALLOUT_DEPTH_MAX = 6;

    private static final Pattern QUOTE_CALLOUT = Pattern.compile(" {0,3}> ?\\[!([A-Za-z]{1,20})\\]([+-]?)[ \\t]*(.*)");
    private static final Pattern QUOTE = Pattern.compile(" {0,3}> ?");
    private static final Pattern COLON_CALLOUT = Pattern
            .compile(" {0,3}:{3,10}[ \\t]*\\{?([A-Za-z]{1,20})\\}?[ \\t]*(.*)");
    private static final Pattern COLON_END = Pattern.compile(" {0,3}:{3,10}[ \\t]*");
    private static final Pattern PLACE = Pattern.compile(OPEN + "(\\d{1,7})" + CLOSE);
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*+>|" + PLACE.pattern());

    private final List<Formula> formulas = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final InlineDialect inline = new InlineDialect(this::take);
    private CodeFences fences = new CodeFences();

    /// @param source as written, its dollars included
    private record Formula(String tex, boolean block, String source) {}

    /// `markdown` in plain Markdown with HTML.
    String rewritten(String markdown) {
        String clean = markdown.indexOf(OPEN) < 0 && markdown.indexOf(CLOSE) < 0
                ? markdown
                : markdown.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
        rewrite(clean.lines().toList(), 0);
        return out.toString();
    }

    /// `html` with the formulas in their places again, escaped; within code and tags as they were written.
    String restored(String html) {
        if (formulas.isEmpty()) {
            return html;
        }
        var restored = new StringBuilder();
        Matcher found = MARKUP.matcher(html);
        boolean code = false;
        while (found.find()) {
            String shown = found.group();
            if (found.group(1) == null) {
                code = shown.startsWith("<code") || (code && !shown.equals("</code>"));
                shown = PLACE.matcher(shown).replaceAll(place -> Matcher.quoteReplacement(formula(place, true)));
            } else {
                shown = formula(found, code);
            }
            found.appendReplacement(restored, Matcher.quoteReplacement(shown));
        }
        return found.appendTail(restored).toString();
    }

    /// `text` of the rewritten Markdown with its formulas as they were written.
    String source(String text) {
        return text.indexOf(OPEN) < 0
                ? text
                : PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(source(place)));
    }

    private String source(MatchResult place) {
        int number = Integer.parseInt(place.group(1));
        return number < formulas.size() ? formulas.get(number).source() : "";
    }

    private String formula(MatchResult place, boolean asWritten) {
        int number = Integer.parseInt(place.group(1));
        return number < formulas.size() ? shown(formulas.get(number), asWritten) : "";
    }

    private static String shown(Formula formula, boolean asWritten) {
        return asWritten
                ? SafeHtml.escape(formula.source())
                : "<span class=\"%s\">%s</span>".formatted(formula.block() ? "math math-block" : "math",
                        SafeHtml.escape(formula.tex()));
    }

    private String take(String tex, String source) {
        return take(new Formula(tex, false, source));
    }

    private String take(Formula formula) {
        formulas.add(formula);
        return OPEN + Integer.toString(formulas.size() - 1) + CLOSE;
    }

    private void rewrite(List<String> lines, int depth) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (fences.isCode(line)) {
                add(line);
                continue;
            }
            int end = depth < CALLOUT_DEPTH_MAX ? callout(lines, i, depth) : i;
            end = end == i ? formula(lines, i) : end;
            end = end == i ? comment(lines, i) : end;
            if (end > i) {
                i = end - 1;
            } else {
                add(inline.rewritten(HeadingLine.spaced(line)));
            }
        }
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
            callout(quote.group(1), quote.group(3), quote.group(2), inner, depth);
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
        String shown = !title.isBlank() ? title.strip() : name.equalsIgnoreCase(callout.tag()) ? "" : name;
        boolean folds = !fold.isEmpty();
        add("");
        add("<%s class=\"callout callout-%s\"%s>".formatted(folds ? "details" : "div", callout.tag(),
                fold.equals("+") ? " open" : ""));
        add("<%1$s class=\"callout-title\">%2$s</%1$s>".formatted(folds ? "summary" : "p", SafeHtml.escape(shown)));
        add("");
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
                add(indent + take(new Formula(source.substring(width, source.length() - width).strip(), true, source)));
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
        if (!Comments.closing(lines.get(from)).equals("%%")) {
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
