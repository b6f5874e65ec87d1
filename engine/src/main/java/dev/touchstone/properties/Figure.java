package dev.touchstone.properties;

import java.util.List;

/// What one field of a model holds at one moment, as something to draw. Data, so that it can be stored.
///
/// @param name of the field
/// @param shape how it is drawn
/// @param rows what is drawn; what a row is depends on the shape
/// @param more how many rows are left out
public record Figure(String name, Shape shape, List<List<String>> rows, int more) {

    /// How many rows are kept.
    static final int ROWS_MAX = 40;

    /// What the rows are. Values are written as in Java source.
    public enum Shape {
        /// One row with one value.
        VALUE,
        /// A row with one value for each item, in the order of the list.
        LIST,
        /// A row with a key and its value for each entry, in the order of the map.
        MAP,
        /// A list of lists: a row for each of them.
        TABLE,
        /// A row for each node, parents first: its value, the row of its parent or -1, its place from left to right
        /// among all nodes, its depth.
        TREE,
        /// A row with the number of places, then a row for each place that is labelled or marked: the place, its label
        /// and its mark, which may be empty.
        RING
    }

    public Figure {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
