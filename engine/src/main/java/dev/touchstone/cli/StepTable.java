package dev.touchstone.cli;

import dev.touchstone.grading.Report;
import dev.touchstone.grading.VerdictText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A counterexample as a table: one row for each step, the failing one marked.
///
/// Long values lose their middle, and of a long script only the start and what surrounds the failing step are shown.
final class StepTable {

    /// How many rows are shown from the start, before the failing step and after it.
    private static final int ROWS_AT_START = 10;
    private static final int ROWS_BEFORE = 15;
    private static final int ROWS_AFTER = 5;

    private static final int TEXT_CELLS = 3;
    private static final int CELL_COLUMNS_MIN = 10;
    private static final String GAP = "  ";

    private final Screen screen;
    private final Report.Story story;
    private final List<List<String>> rows = new ArrayList<>();

    /// Widths of the columns: number, call, expected, actual, cost.
    private final int[] widths;

    StepTable(Screen screen, VerdictText text, Report.Story story) {
        this.screen = screen;
        this.story = story;
        for (int i = 0; i < story.steps().size(); i++) {
            Report.Line line = story.steps().get(i);
            rows.add(List.of(
                    Integer.toString(story.number(i)),
                    Printable.line(VerdictText.call(line)),
                    expected(text, line),
                    Printable.line(text.actual(line)),
                    screen.words().say("table.cost", line.cost())));
        }
        widths = widths();
    }

    /// The lines, without a line end after the last.
    String render() {
        var lines = new ArrayList<String>();
        lines.add(screen.style().faint(line("  ", head())));
        int left = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isShown(i)) {
                left = leaveOut(lines, left);
                boolean failing = i == story.failing();
                String line = line(failing ? "→ " : "  ", rows.get(i));
                lines.add(failing ? screen.style().bad(line) : line);
                left = i == 0 ? story.omitted() : 0;
            } else {
                left++;
            }
        }
        leaveOut(lines, left);
        return String.join("\n", lines);
    }

    /// Whether the failing row shows all of its values.
    boolean showsFailingInFull() {
        List<String> row = rows.get(story.failing());
        return IntStream.rangeClosed(1, TEXT_CELLS).allMatch(i -> Width.of(row.get(i)) <= widths[i]);
    }

    /// A rule is a sentence, which no cell has room for; it stands in the list of properties.
    private String expected(VerdictText text, Report.Line line) {
        return line.expected().filter(expected -> expected.kind().equals("rule")).isPresent()
                ? screen.words().say("table.below")
                : Printable.line(text.expected(story, line));
    }

    private int leaveOut(List<String> lines, int left) {
        if (left > 0) {
            lines.add(screen.style().faint("  … " + screen.words().say("table.left", left)));
        }
        return 0;
    }

    private boolean isShown(int row) {
        return row < ROWS_AT_START
                || (row >= story.failing() - ROWS_BEFORE && row <= story.failing() + ROWS_AFTER);
    }

    private List<String> head() {
        return List.of("#", screen.words().say("table.call"), screen.words().say("table.expected"),
                screen.words().say("table.actual"), screen.words().say("table.steps"));
    }

    private String line(String mark, List<String> cells) {
        var line = new StringBuilder(mark);
        line.append(Width.padLeft(cells.getFirst(), widths[0]));
        for (int i = 1; i <= TEXT_CELLS; i++) {
            line.append(GAP).append(Width.padRight(Width.cut(cells.get(i), widths[i]), widths[i]));
        }
        return line.append(GAP).append(Width.padLeft(cells.getLast(), widths[TEXT_CELLS + 1])).toString();
    }

    /// Natural widths where they fit; else the widest columns of text are narrowed until they do.
    private int[] widths() {
        int[] natural = new int[TEXT_CELLS + 2];
        List<String> head = head();
        for (int i = 0; i < natural.length; i++) {
            natural[i] = Width.of(head.get(i));
            for (int row = 0; row < rows.size(); row++) {
                natural[i] = isShown(row) ? Math.max(natural[i], Width.of(rows.get(row).get(i))) : natural[i];
            }
        }
        int room = screen.columns() - GAP.length() * (TEXT_CELLS + 2) - natural[0] - natural[TEXT_CELLS + 1];
        int widest = Math.max(Math.max(natural[1], natural[2]), natural[3]);
        while (widest > CELL_COLUMNS_MIN && textWidth(natural, widest) > room) {
            widest--;
        }
        for (int i = 1; i <= TEXT_CELLS; i++) {
            natural[i] = Math.min(natural[i], widest);
        }
        return natural;
    }

    private static int textWidth(int[] natural, int widest) {
        return IntStream.rangeClosed(1, TEXT_CELLS).map(i -> Math.min(natural[i], widest)).sum();
    }
}
