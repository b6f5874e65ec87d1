package dev.touchstone.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows of cells as lines with aligned columns, two spaces apart.
final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    /// @param rows all of the same length
    static List<String> align(List<List<String>> rows) {
        var lines = new ArrayList<String>();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(GAP).append(Width.padRight(row.get(i), width(rows, i)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> Width.of(row.get(column))).max().orElse(0);
    }
}
