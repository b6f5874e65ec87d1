package dev.touchstone.web.exercises;

import dev.touchstone.properties.Figure;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What a right answer holds after a step, as its page draws it.
///
/// @param shape as in [Figure.Shape], in lower case
/// @param more how many rows are left out
/// @param tree empty unless it is one
/// @param ring empty unless it is one
record FigureView(String name, String shape, List<List<String>> rows, int more, List<Tree> tree, List<RingView> ring) {

    /// A tree with its nodes in place.
    ///
    /// @param width of the drawing
    /// @param height of it
    record Tree(int width, int height, List<Node> nodes, List<Edge> edges) {}

    /// @param r radius
    record Node(int x, int y, int r, String label) {}

    record Edge(int x1, int y1, int x2, int y2) {}

    private static final int COLUMN = 44;
    private static final int LEVEL = 48;
    private static final int RADIUS = 17;

    static FigureView of(Figure figure) {
        boolean isTree = figure.shape() == Figure.Shape.TREE;
        boolean isRing = figure.shape() == Figure.Shape.RING;
        return new FigureView(figure.name(), figure.shape().name().toLowerCase(Locale.ROOT),
                isTree || isRing ? List.of() : figure.rows(), figure.more(),
                isTree ? List.of(tree(figure.rows())) : List.of(),
                isRing ? List.of(RingView.of(figure.rows())) : List.of());
    }

    private static Tree tree(List<List<String>> rows) {
        List<Node> nodes = rows.stream().map(row -> new Node(
                number(row, 2) * COLUMN + COLUMN / 2, number(row, 3) * LEVEL + LEVEL / 2, RADIUS, row.getFirst()))
                .toList();
        List<Edge> edges = IntStream.range(0, nodes.size()).filter(i -> parent(rows.get(i)) >= 0)
                .mapToObj(i -> edge(nodes.get(parent(rows.get(i))), nodes.get(i))).toList();
        int deepest = rows.stream().mapToInt(row -> number(row, 3)).max().orElse(0);
        return new Tree(rows.size() * COLUMN, (deepest + 1) * LEVEL, nodes, edges);
    }

    private static Edge edge(Node parent, Node child) {
        return new Edge(parent.x(), parent.y(), child.x(), child.y());
    }

    private static int parent(List<String> row) {
        return number(row, 1);
    }

    private static int number(List<String> row, int column) {
        return Integer.parseInt(row.get(column));
    }
}
