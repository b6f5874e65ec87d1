package dev.touchstone.cli;

import dev.touchstone.grading.Interleaving;
import dev.touchstone.grading.InterleavingText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An interleaving as a table: one column for each thread, one row for each moment, each with its line in the submission.
final class ThreadTable {

    private static final int CELL_COLUMNS_MIN = 16;
    private static final int CELL_COLUMNS_MAX = 44;
    private static final String GAP = "  ";

    /// How many rows are shown from the start and up to the end.
    private static final int ROWS_MAX = 60;

    private final Screen screen;
    private final Interleaving story;
    private final InterleavingText text;

    /// Threads that do something.
    private final List<Integer> threads;
    private final int lineColumns;
    private final int width;

    ThreadTable(Screen screen, InterleavingText text, Interleaving story) {
        this.screen = screen;
        this.story = story;
        this.text = text;
        threads = IntStream.range(0, story.threads().size())
                .filter(i -> story.moments().stream().anyMatch(moment -> moment.thread() == i)).boxed().toList();
        lineColumns = story.moments().stream().mapToInt(moment -> line(moment).length()).max().orElse(0);
        int room = (screen.columns() - lineColumns - GAP.length() * (threads.size() + 1))
                / Math.max(threads.size(), 1);
        int widest = story.moments().stream().mapToInt(moment -> Width.of(Printable.line(text.moment(moment)))).max()
                .orElse(0);
        width = Math.clamp(Math.min(room, widest), CELL_COLUMNS_MIN, CELL_COLUMNS_MAX);
    }

    /// The lines, without a line end after the last.
    String render() {
        var lines = new ArrayList<String>();
        lines.add(screen.style().faint((GAP + Width.padLeft("", lineColumns) + threads.stream()
                .map(thread -> GAP + Width.padRight(story.threads().get(thread), width))
                .collect(Collectors.joining())).stripTrailing()));
        int from = Math.max(0, story.moments().size() - ROWS_MAX);
        if (from > 0) {
            lines.add(GAP + "⋮");
        }
        story.moments().subList(from, story.moments().size()).forEach(moment -> add(lines, moment));
        return String.join("\n", lines);
    }

    private void add(List<String> lines, Interleaving.Moment moment) {
        int column = threads.indexOf(moment.thread());
        String indent = " ".repeat(column * (width + GAP.length()));
        boolean first = true;
        for (String part : Width.wrap(Printable.line(text.moment(moment)), width)) {
            String place = Width.padLeft(first ? line(moment) : "", lineColumns);
            lines.add((GAP + screen.style().faint(place) + GAP + indent + styled(moment, part)).stripTrailing());
            first = false;
        }
    }

    private String styled(Interleaving.Moment moment, String part) {
        return switch (moment.kind()) {
            case "began", "ended" -> screen.style().strong(part);
            case "blocked", "spins", "woke" -> screen.style().warning(part);
            default -> part;
        };
    }

    private static String line(Interleaving.Moment moment) {
        return moment.line() == 0 ? "" : ":" + moment.line();
    }
}
