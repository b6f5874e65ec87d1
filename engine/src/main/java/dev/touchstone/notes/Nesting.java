package dev.touchstone.notes;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Pattern;

/// Which line of a typed text stands below which, by how far they are indented and by titles such as `第三章`. Immutable.
final class Nesting {

    /// Fewer lines with others below them are no outline.
    private static final int MIN_HEADS = 3;

    private static final int TAB = 4;

    /// A longer line is no title of a chapter, in UTF-16 units.
    private static final int MAX_CHAPTER = 30;

    private static final Pattern CHAPTER = Pattern
            .compile("\\s*(?:第[一二三四五六七八九十百\\d]{1,4}[章节部讲课篇天周]|(?i:day|chapter|part|week) ?\\d{1,3}\\b).*");

    private final Lines lines;
    private final int[] parents;
    private final boolean[] chapters;
    private final int[] children;

    Nesting(Lines lines) {
        this.lines = lines;
        this.parents = new int[lines.size()];
        this.chapters = new boolean[lines.size()];
        Arrays.fill(parents, -1);
        this.children = new int[lines.size()];
        find();
    }

    private void find() {
        int chapter = -1;
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < parents.length; i++) {
            if (!lines.isText(i)) {
                continue;
            }
            String line = lines.at(i);
            chapters[i] = line.length() <= MAX_CHAPTER && CHAPTER.matcher(line).matches();
            if (chapters[i]) {
                open.clear();
                chapter = i;
                continue;
            }
            while (!open.isEmpty() && indent(lines.at(open.peek())) >= indent(line)) {
                open.pop();
            }
            parents[i] = open.isEmpty() ? chapter : open.peek();
            open.push(i);
            if (parents[i] >= 0) {
                children[parents[i]]++;
            }
        }
    }

    /// How far the text of `line` stands to the right, in columns of a terminal.
    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\t' -> columns += TAB - columns % TAB;
                case ' ' -> columns++;
                case '\u3000' -> columns += 2;
                default -> {
                    return columns;
                }
            }
        }
        return columns;
    }

    /// Whether the author writes outlines: lines with others below them.
    boolean isOutline() {
        return Arrays.stream(children).filter(count -> count > 0).count() >= MIN_HEADS;
    }

    /// The line that line `i` stands below, -1 where there is none.
    int parent(int i) {
        return parents[i];
    }

    boolean isChapter(int i) {
        return chapters[i];
    }

    /// Whether the next line, be it text, stands below line `i`.
    boolean isHead(int i) {
        int next = lines.next(i);
        return next < parents.length && parents[next] == i;
    }

    /// How many lines stand right below line `i`.
    int children(int i) {
        return children[i];
    }

    /// How many lines line `i` stands below.
    int depth(int i) {
        int depth = 0;
        for (int up = parents[i]; up >= 0 && depth < HeadingLine.MAX_LEVEL; up = parents[up]) {
            depth++;
        }
        return depth;
    }
}
