package dev.touchstone.notes;

import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Mention;
import dev.touchstone.terms.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives each mark its kind and its place among the others.
final class EntryTree {

    private enum Content {
        UNKNOWN, NONE, SOME
    }

    private final Lines lines;
    private final List<Mark> marks;
    private final Content[] contents;
    private int[] nextLines = {};
    private final int firstLine;

    EntryTree(Lines lines, List<Mark> found, int firstLine) {
        this.lines = lines;
        this.marks = withoutRepeats(withoutFields(lines, withoutKnownMentions(found)));
        this.firstLine = firstLine;
        this.contents = new Content[lines.size()];
        Arrays.fill(contents, Content.UNKNOWN);
    }

    List<Entry> entries() {
        findNextLines();
        findGaps();
        marks.removeIf(mark -> mark.form() == Mark.Form.ROLE && mark.kind() == Entry.Kind.GAP);
        judgeNames();
        findTreated();
        findNextLines();
        var answers = new Answers(lines, firstLine, asking());
        var entries = new ArrayList<Entry>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int m = 0; m < marks.size(); m++) {
            Mark mark = marks.get(m);
            while (!open.isEmpty() && marks.get(open.peek()).level() >= mark.level()) {
                open.pop();
            }
            int above = open.isEmpty() ? -1 : open.peek();
            Optional<String> parent = Optional.ofNullable(open.peek()).map(index -> marks.get(index).title());
            Optional<Entry.Answer> answer = mark.kind() == Entry.Kind.QUESTION
                    ? Optional.of(answers.of(mark, nextLines[m], mark.form() == Mark.Form.HEADING && hasContent(m)))
                    : Optional.empty();
            entries.add(new Entry(firstLine + mark.index(), mark.kind(), mark.title(),
                    new Entry.Place(open.size(), above, parent, form(mark)), answer));
            if (mark.level() <= HeadingLine.MAX_LEVEL && mark.kind() != Entry.Kind.JUNK) {
                open.push(m);
            }
        }
        return entries;
    }

    private Entry.Place.Form form(Mark mark) {
        return switch (mark.form()) {
            case HEADING, TERM, ROLE -> Entry.Place.Form.HEADING;
            case ITEM, ASKED_NAME -> Entry.Place.Form.ITEM;
            case TEXT -> Entry.Place.Form.LINE;
            case MENTION -> MentionMark.isAside(lines.at(mark.index()), mark.title())
                    ? Entry.Place.Form.ASIDE
                    : Entry.Place.Form.LINE;
        };
    }

    private BitSet asking() {
        var asking = new BitSet(lines.size());
        marks.stream().filter(mark -> mark.kind() == Entry.Kind.QUESTION).forEach(mark -> asking.set(mark.index()));
        return asking;
    }

    /// For each mark the line of the first mark below its own line, or the number of lines.
    private void findNextLines() {
        nextLines = new int[marks.size()];
        int next = lines.size();
        for (int m = marks.size() - 1; m >= 0; m--) {
            boolean last = m + 1 == marks.size() || marks.get(m + 1).index() > marks.get(m).index();
            next = last && m + 1 < marks.size() ? marks.get(m + 1).index() : next;
            nextLines[m] = next;
        }
    }

    /// Leaves out mentions of what the file has an entry about, and all but the first of the same topic.
    private static List<Mark> withoutKnownMentions(List<Mark> found) {
        Set<String> known = new HashSet<>();
        for (Mark mark : found) {
            if (mark.form() != Mark.Form.MENTION && mark.kind() != Entry.Kind.JUNK) {
                Dictionary.builtIn().named(mark.title()).ifPresent(term -> known.add(term.id().value()));
                for (Mention mention : Phrase.mentions(mark.title())) {
                    known.add(mention.term().id().value());
                }
            }
        }
        var kept = new ArrayList<Mark>();
        for (Mark mark : found) {
            if (mark.form() != Mark.Form.MENTION
                    || Phrase.mentions(mark.title()).stream().anyMatch(one -> known.add(one.term().id().value()))) {
                kept.add(mark);
            }
        }
        return kept;
    }

    /// Leaves out labels that stand before a text again and again, as the fields of a form do: `默认：root html;`. What has a
    /// known name stays a subject.
    private static List<Mark> withoutFields(Lines lines, List<Mark> found) {
        var count = new HashMap<String, Integer>();
        found.stream().filter(mark -> isField(lines, mark)).forEach(mark -> count.merge(mark.title(), 1, Integer::sum));
        return found.stream().filter(mark -> count.getOrDefault(mark.title(), 0) < 2 || !isField(lines, mark)).toList();
    }

    private static boolean isField(Lines lines, Mark mark) {
        if (mark.kind() != Entry.Kind.TOPIC || mark.level() < HeadingLine.LABEL_LEVEL
                || (mark.form() != Mark.Form.TEXT && mark.form() != Mark.Form.ITEM) || Phrase.isKnown(mark.title())) {
            return false;
        }
        String line = lines.at(mark.index());
        int end = line.indexOf(mark.title()) + mark.title().length();
        String rest = Titles.plain(line.substring(Math.min(end, line.length()))).strip();
        return rest.length() > 1 && (rest.charAt(0) == '：' || rest.charAt(0) == ':');
    }

    /// Leaves out items of an overview that name what the lines below treat one by one, and items of a summary that name
    /// what the headings above treated.
    private static List<Mark> withoutRepeats(List<Mark> found) {
        Set<String> below = new HashSet<>();
        Set<String> headings = new HashSet<>();
        found.stream().filter(mark -> mark.form() == Mark.Form.HEADING).forEach(mark -> headings.add(key(mark)));
        String section = "";
        var summaries = new HashSet<Mark>();
        for (Mark mark : found) {
            section = mark.form() == Mark.Form.HEADING ? Name.key(mark.title()) : section;
            if (mark.form() == Mark.Form.ITEM && section.endsWith("总结") && headings.contains(key(mark))) {
                summaries.add(mark);
            }
        }
        var kept = new ArrayList<Mark>();
        for (Mark mark : found.reversed()) {
            switch (mark.form()) {
                case HEADING -> below.clear();
                case TERM -> below.add(key(mark));
                case ITEM, TEXT, ROLE, ASKED_NAME, MENTION -> {
                }
            }
            if (!summaries.contains(mark) && (mark.form() != Mark.Form.ITEM || !below.contains(key(mark)))) {
                kept.add(mark);
            }
        }
        return new ArrayList<>(kept.reversed());
    }

    private static String key(Mark mark) {
        return Name.key(Phrase.label(mark.title()));
    }

    /// A bare name with a question mark is a gap where nothing else in the file speaks of it.
    private void judgeNames() {
        var known = new HashSet<String>();
        for (Mark mark : marks) {
            if (mark.form() != Mark.Form.ASKED_NAME) {
                known.addAll(subjects(mark));
            }
        }
        for (int m = 0; m < marks.size(); m++) {
            Mark mark = marks.get(m);
            if (mark.form() == Mark.Form.ASKED_NAME
                    && subjects(mark).stream().noneMatch(known::contains)) {
                marks.set(m, mark.withKind(Entry.Kind.GAP));
            }
        }
    }

    /// An item of an outline with nothing below it is no gap where the file treats the same elsewhere.
    private void findTreated() {
        Set<String> topics = new HashSet<>();
        marks.stream().filter(mark -> mark.kind() == Entry.Kind.TOPIC).forEach(mark -> topics.add(key(mark)));
        marks.replaceAll(mark -> mark.kind() == Entry.Kind.GAP && mark.form() == Mark.Form.ITEM
                && topics.contains(key(mark)) ? mark.withKind(Entry.Kind.TOPIC) : mark);
    }

    /// What a title is about: the known names in it, or its own words.
    private static Set<String> subjects(Mark mark) {
        var subjects = new HashSet<String>();
        Dictionary.builtIn().named(mark.title()).ifPresent(term -> subjects.add(term.id().value()));
        Phrase.mentions(mark.title()).forEach(mention -> subjects.add(mention.term().id().value()));
        if (subjects.isEmpty()) {
            subjects.add(Name.key(mark.title()));
        }
        return subjects;
    }

    /// From the end to the start: what has no content of its own and nothing but gaps below it is a gap.
    private void findGaps() {
        for (int m = marks.size() - 1; m >= 0; m--) {
            Mark mark = marks.get(m);
            if (mark.mayBeGap() && !hasContent(m)) {
                marks.set(m, mark.withKind(Entry.Kind.GAP));
            }
        }
    }

    private boolean hasContent(int m) {
        Mark mark = marks.get(m);
        int following = lines.next(mark.index());
        if (mark.form() == Mark.Form.ROLE) {
            return following < lines.size() && !HeadingLine.isExported(lines.at(following));
        }
        for (int i = following; i < nextLines[m]; i++) {
            if (isContent(i)) {
                return true;
            }
        }
        boolean asks = mark.kind() == Entry.Kind.QUESTION;
        for (int next = m + 1; next < marks.size() && marks.get(next).level() > mark.level(); next++) {
            Mark below = marks.get(next);
            boolean counts = switch (below.kind()) {
                case TOPIC, CONTAINER -> true;
                case QUESTION -> mark.form() == Mark.Form.HEADING && (!asks || linesAfter(next));
                case GAP -> mark.form() == Mark.Form.HEADING && !asks
                        && (below.form() == Mark.Form.HEADING || below.form() == Mark.Form.ITEM);
                case JUNK -> linesAfter(next)
                        || Furniture.isEmbedded(lines.at(below.index()))
                        || (lines.isText(below.index()) && Comments.mayBeIn(lines.at(below.index())));
            };
            if (counts) {
                return true;
            }
        }
        return false;
    }

    private boolean linesAfter(int m) {
        for (int i = marks.get(m).index() + 1; i < nextLines[m]; i++) {
            if (isContent(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isContent(int i) {
        if (contents[i] == Content.UNKNOWN) {
            contents[i] = holdsContent(i) ? Content.SOME : Content.NONE;
        }
        return contents[i] == Content.SOME;
    }

    private boolean holdsContent(int i) {
        String line = lines.at(i).strip();
        return switch (lines.part(i)) {
            case BLANK, DEFINITION -> false;
            case CODE, TABLE, FIGURE, TRANSCRIPT, COMMENT -> true;
            case TEXT -> Furniture.isEmbedded(line) || !saysNothing(i, line);
        };
    }

    private boolean saysNothing(int i, String line) {
        return line.matches("[=*_-]{2,}") || Roles.isSilent(Titles.clean(line)) || Furniture.isJunk(line)
                || Placeholder.isIn(line) || lines.turn(i).filter(Turn::isName).isPresent();
    }
}
