package dev.touchstone.notes;

import dev.touchstone.source.FrontMatter;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A note that is the table of contents of others: nested lists of links, with headings for parts, and nothing else.
///
/// @param file that it is
/// @param items its lines in their order
record ContentsPage(Path file, List<Item> items) {

    private static final Set<String> NAMES = Set.of("summary.md", "_sidebar.md");
    private static final int MIN_LINKS = 2;

    /// Longer lines are no items, in UTF-16 units.
    private static final int MAX_LINE = 1_000;

    private static final Pattern LINK = Pattern
            .compile(
                    "(\\s*)(?:[-*+]\\s+|\\d{1,3}[.)]\\s+)?\\[((?:[^\\[\\]]|\\\\.){0,200})\\]\\(\\s*<?([^()<>\"]{0,400}?)>?"
                            + "(?:\\s+[\"'][^\"']{0,200}[\"'])?\\s*\\)\\s*");
    private static final Pattern GROUP = Pattern
            .compile("(\\s*)(?:[-*+]|\\d{1,3}[.)])\\s+(?:\\*\\*)?([^\\[\\]*]{1,120})(?:\\*\\*)?\\s*");
    private static final Pattern PART = Pattern.compile("#{1,6}\\s+(.{1,200}?)\\s*#*\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*(?:[-*_]\\s*){3,}|\\s*<!--.*-->\\s*");

    /// @param depth 0 for the outermost
    /// @param target as written; empty for a group, blank for a chapter that is yet to be written
    record Item(int line, int depth, String title, Optional<String> target) {}

    static boolean isNamedLikeOne(Path file) {
        return NAMES.contains(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
    }

    /// Empty where `file` holds anything else.
    static Optional<ContentsPage> read(Path file) {
        return TextFile.read(file) instanceof Reading.Valid(TextFile text) ? of(file, text.lines()) : Optional.empty();
    }

    static Optional<ContentsPage> of(Path file, List<String> lines) {
        var items = new ArrayList<Item>();
        Deque<Integer> indents = new ArrayDeque<>();
        int outer = 0;
        for (int i = 0; i < lines.size() && items.size() < ReadingOrder.MAX_STEPS; i++) {
            String line = lines.get(i);
            if (Titles.isBlank(line) || RULE.matcher(line).matches()) {
                continue;
            }
            Matcher part = PART.matcher(line);
            Matcher link = LINK.matcher(line);
            Matcher group = GROUP.matcher(line);
            if (line.length() > MAX_LINE) {
                return Optional.empty();
            } else if (part.matches()) {
                String title = Titles.clean(part.group(1));
                boolean names = !title.isEmpty() && i > 0;
                if (names) {
                    items.add(new Item(i + 1, 0, title, Optional.empty()));
                }
                outer = names ? 1 : 0;
                indents.clear();
            } else if (link.matches()) {
                items.add(new Item(i + 1, outer + depth(link.group(1), indents), Titles.clean(link.group(2)),
                        Optional.of(link.group(3).strip())));
            } else if (group.matches()) {
                items.add(new Item(i + 1, outer + depth(group.group(1), indents), Titles.clean(group.group(2)),
                        Optional.empty()));
            } else {
                return Optional.empty();
            }
        }
        boolean links = items.stream().filter(item -> item.target().isPresent()).count() >= MIN_LINKS;
        return links ? Optional.of(new ContentsPage(file, items)) : Optional.empty();
    }

    /// How many items of a smaller indent are above.
    private static int depth(String indent, Deque<Integer> open) {
        int columns = indent.replace("\t", "    ").length();
        while (!open.isEmpty() && open.peek() >= columns) {
            open.pop();
        }
        int depth = open.size();
        open.push(columns);
        return depth;
    }

    /// What it names is treated in the notes that it leads to; a chapter without a note is a gap.
    Note.Body body(FrontMatter front) {
        List<Entry> gaps = items.stream().filter(item -> item.target().filter(String::isBlank).isPresent())
                .filter(item -> !item.title().isBlank())
                .map(item -> new Entry(item.line(), Entry.Kind.GAP, Marks.shortened(item.title()),
                        new Entry.Place(0, -1, Optional.empty(), Entry.Place.Form.HEADING), Optional.empty()))
                .toList();
        return new Note.Body(front.body(), front.bodyLine(), List.of(), gaps, List.of(), List.of(), List.of(),
                List.of(), 0);
    }

    ReadingOrder order(ReadingOrder.Pages pages) {
        return new ReadingOrder(file, items.stream().map(item -> new ReadingOrder.Step(item.line(), item.depth(),
                item.title(), item.target().flatMap(target -> page(target, pages)))).toList());
    }

    /// Beside this file, else in a folder above: docsify counts from the outermost.
    private Optional<Path> page(String target, ReadingOrder.Pages pages) {
        for (Path base = file.getParent(); base != null
                && base.startsWith(pages.folder()); base = base.getParent()) {
            Optional<Path> found = pages.find(decoded(target), base);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String decoded(String target) {
        try {
            return target.indexOf('%') < 0
                    ? target
                    : URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return target;
        }
    }
}
