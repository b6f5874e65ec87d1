package dev.touchstone.notes;

import dev.touchstone.source.FrontMatter.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lists, objects and strings of a JavaScript or TypeScript file as data, and its sidebars among them. Nothing is
/// executed: of a call the first argument counts, a name stands for the constant that it was given, and what is neither is
/// passed over. Never throws; takes at most [#MAX_WORK] steps. Not thread-safe.
final class ScriptData {

    /// The most characters and values that are looked at in one file.
    static final int MAX_WORK = 4_000_000;

    /// The deepest nesting of lists and objects.
    static final int MAX_DEPTH = 40;

    /// The most values in one constant or sidebar.
    static final int MAX_VALUES = 20_000;

    /// After the name of a constant: its type, if any, and the sign.
    private static final Pattern ASSIGNED = Pattern.compile("\\s{0,20}(?::[^=\\n;]{0,200})?=(?![=>])");
    private static final Pattern SIDEBAR = Pattern.compile("(?i)\\w{0,40}sidebar");

    private final String text;
    private final Map<String, Value> constants;
    private final List<Value> sidebars = new ArrayList<>();
    private int at;
    private int line = 1;
    private int counted;
    private int work;

    /// @param constants of other files, by name; those of this file are added
    ScriptData(String text, Map<String, Value> constants) {
        this.text = text;
        this.constants = constants;
    }

    /// What the file gives as `sidebar: …`, `sidebar(…)` or a constant of such a name.
    ///
    /// @param whole whether what it exports is a sidebar, as its path says
    List<Value> sidebars(boolean whole) {
        while (!atEnd()) {
            char c = text.charAt(at);
            if (isWord(c)) {
                keyword(word(), whole);
            } else if (c == '"' || c == '\'' || c == '`') {
                Optional<String> key = string();
                space();
                if (key.filter("sidebar"::equals).isPresent() && is(':')) {
                    keep(at + 1);
                }
            } else if (!comment()) {
                at++;
                work++;
            }
        }
        return List.copyOf(sidebars);
    }

    private void keyword(String word, boolean whole) {
        space();
        switch (word) {
            case "const", "let", "var" -> constant();
            case "default" -> {
                if (whole) {
                    keep(at);
                }
            }
            default -> {
                boolean called = is('(') && SIDEBAR.matcher(word).matches();
                if (called || (word.equals("sidebar") && is(':'))) {
                    keep(at + 1);
                }
            }
        }
    }

    /// Reads the value at `from` as a sidebar, and goes on where it begins: another may lie in it.
    private void keep(int from) {
        int start = at;
        int startLine = lineAt();
        at = from;
        value(0).filter(this::isOfSize).ifPresent(sidebars::add);
        at = start;
        line = startLine;
        counted = start;
    }

    private void constant() {
        String name = word();
        Matcher assigned = ASSIGNED.matcher(text).region(at, text.length());
        if (name.isEmpty() || !assigned.lookingAt()) {
            return;
        }
        at = assigned.end();
        int start = at;
        int startLine = lineAt();
        Optional<Value> value = value(0);
        value.filter(this::isOfSize).ifPresent(given -> {
            constants.put(name, given);
            if (SIDEBAR.matcher(name).matches()) {
                sidebars.add(given);
            }
        });
        at = start;
        line = startLine;
        counted = start;
    }

    private Optional<Value> value(int depth) {
        space();
        work++;
        if (atEnd() || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        int here = lineAt();
        char c = text.charAt(at);
        if (c == '"' || c == '\'' || c == '`') {
            return string().map(words -> new Value.Text(here, words));
        }
        return switch (c) {
            case '[' -> Optional.of(new Value.Sequence(here, items(']', depth)));
            case '{' -> Optional.of(new Value.Mapping(here, entries(depth)));
            case '(' -> items(')', depth).stream().findFirst();
            default -> isWord(c) ? named(depth) : Optional.empty();
        };
    }

    /// The constant of that name, or the first argument of the call.
    private Optional<Value> named(int depth) {
        String name = word();
        space();
        if (is('(')) {
            return name.equals("function") ? Optional.empty() : items(')', depth).stream().findFirst();
        }
        return name.equals("async") || name.equals("new") ? Optional.empty() : Optional.ofNullable(constants.get(name));
    }

    private List<Value> items(char closing, int depth) {
        var items = new ArrayList<Value>();
        at++;
        while (!closes(closing)) {
            boolean spread = spread();
            Optional<Value> item = value(depth + 1);
            item.ifPresent(found -> {
                if (spread && found instanceof Value.Sequence(_, var all)) {
                    items.addAll(all);
                    work += all.size();
                } else {
                    items.add(found);
                }
            });
            work += items.size() > ReadingOrder.MAX_STEPS ? MAX_WORK : 0;
            toComma();
        }
        return items;
    }

    private Map<String, Value> entries(int depth) {
        var entries = new LinkedHashMap<String, Value>();
        at++;
        while (!closes('}')) {
            if (spread()) {
                value(depth + 1).ifPresent(found -> {
                    if (found instanceof Value.Mapping(_, var all)) {
                        entries.putAll(all);
                        work += all.size();
                    }
                });
            } else {
                entry(entries, depth);
            }
            toComma();
        }
        return entries;
    }

    private void entry(Map<String, Value> entries, int depth) {
        char c = text.charAt(at);
        Optional<String> key = c == '"' || c == '\'' || c == '`'
                ? string()
                : isWord(c) ? Optional.of(word()) : Optional.empty();
        space();
        if (key.isPresent() && is(':')) {
            at++;
            value(depth + 1).ifPresent(found -> entries.put(key.get(), found));
        } else {
            key.flatMap(name -> Optional.ofNullable(constants.get(name)))
                    .ifPresent(found -> entries.put(key.orElse(""), found));
        }
    }

    /// Whether a value, with all that names in it stand for, is what a person writes: names can make a short text huge.
    private boolean isOfSize(Value value) {
        int count = counted(value, 0);
        work += count;
        return count <= MAX_VALUES;
    }

    private static int counted(Value value, int depth) {
        int count = depth > MAX_DEPTH ? MAX_VALUES + 1 : 1;
        Collection<Value> parts = switch (value) {
            case Value.Text _ -> List.of();
            case Value.Sequence(_, var items) -> items;
            case Value.Mapping(_, var entries) -> entries.values();
        };
        for (Value part : parts) {
            if (count > MAX_VALUES) {
                break;
            }
            count += counted(part, depth + 1);
        }
        return count;
    }

    private boolean spread() {
        space();
        boolean spread = text.startsWith("...", at);
        at += spread ? 3 : 0;
        return spread;
    }

    /// Whether `closing` comes next, which is then passed.
    private boolean closes(char closing) {
        space();
        if (atEnd()) {
            return true;
        }
        if (is(closing)) {
            at++;
            return true;
        }
        return false;
    }

    /// Passes over the rest of an expression: up to the comma after it, past it, or before the bracket that ends the list.
    private void toComma() {
        int open = 0;
        while (!atEnd()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                string();
                continue;
            }
            if (comment()) {
                continue;
            }
            boolean closing = c == ']' || c == '}' || c == ')';
            if (open == 0 && closing) {
                return;
            }
            open += c == '[' || c == '{' || c == '(' ? 1 : closing ? -1 : 0;
            at++;
            work++;
            if (open == 0 && c == ',') {
                return;
            }
        }
    }

    /// The string that starts here; empty for a template that computes something.
    private Optional<String> string() {
        char quote = text.charAt(at++);
        var words = new StringBuilder();
        boolean computes = false;
        while (!atEnd() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            work++;
            if (c == '\n' && quote != '`') {
                return Optional.empty();
            }
            computes |= c == '$' && quote == '`' && is('{');
            if (c == '\\' && at < text.length()) {
                c = text.charAt(at++);
            }
            words.append(c);
        }
        at++;
        return computes ? Optional.empty() : Optional.of(words.toString());
    }

    private String word() {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
            work++;
        }
        return text.substring(start, at);
    }

    private void space() {
        while (!atEnd() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF' || comment())) {
            at += at < text.length() && Character.isWhitespace(text.charAt(at)) ? 1 : 0;
            work++;
        }
    }

    /// Passes over the comment that starts here.
    private boolean comment() {
        boolean toLineEnd = text.startsWith("//", at);
        if (!toLineEnd && !text.startsWith("/*", at)) {
            return false;
        }
        int end = toLineEnd ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
        int next = end < 0 ? text.length() : toLineEnd ? end : end + 2;
        work += next - at;
        at = next;
        return true;
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean atEnd() {
        return at >= text.length() || work > MAX_WORK;
    }

    private int lineAt() {
        for (; counted < at && counted < text.length(); counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
            work++;
        }
        return line;
    }

    private static boolean isWord(char c) {
        return c < 0x80 ? Character.isLetterOrDigit(c) || c == '_' || c == '$' : Character.isLetterOrDigit(c);
    }
}
