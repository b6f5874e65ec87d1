package dev.touchstone.cli;

import dev.touchstone.grading.Report;
import dev.touchstone.source.Words;
import java.util.ArrayList;
import java.util.List;

/// What a call costs at growing sizes, as a table: one row for each size, with what is allowed there and a bar.
final class GrowthTable {

    private static final String GAP = "  ";

    /// How wide the longest bar is.
    private static final int BAR_COLUMNS = 30;

    private final Screen screen;
    private final Report.Growth growth;

    GrowthTable(Screen screen, Report.Growth growth) {
        this.screen = screen;
        this.growth = growth;
    }

    /// The lines, without a line end after the last.
    String render() {
        Words words = screen.words();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.say("growth.size"), words.say("growth.steps"), words.say("growth.allowed")));
        for (Report.Point point : growth.points()) {
            rows.add(List.of(number(point.size()), number(point.steps()), number(point.allowed())));
        }
        growth.stopped().ifPresent(size -> rows.add(List.of(number(size), words.say("growth.stopped"), "")));
        int[] widths = widths(rows);
        var lines = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            String cells = cells(rows.get(i), widths);
            lines.add(i == 0 ? screen.style().faint(cells) : cells + bar(i - 1));
        }
        return String.join("\n", lines);
    }

    private String number(long number) {
        return screen.words().say("table.cost", number);
    }

    private static String cells(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(GAP).append(Width.padLeft(row.get(i), widths[i]));
        }
        return line.toString().stripTrailing();
    }

    private String bar(int index) {
        if (index >= growth.points().size()) {
            return "";
        }
        Report.Point point = growth.points().get(index);
        long most = Math.max(growth.points().getLast().steps(), 1);
        String bar = "█".repeat((int) Math.max(1, BAR_COLUMNS * point.steps() / most));
        return GAP + (point.steps() > point.allowed() ? screen.style().bad(bar) : screen.style().good(bar));
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i)));
            }
        }
        return widths;
    }
}
