package dev.touchstone.web.exercises;

import dev.touchstone.grading.Report;
import dev.touchstone.grading.VerdictText;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// What a call costs at growing sizes, as its page shows it: a table, and a drawing with logarithmic scales. In such a
/// drawing every power of the size is a straight line, and a constant a level one.
///
/// Coordinates are those of the drawing, which is [#WIDTH] by [#HEIGHT].
///
/// @param described the drawing in words
/// @param expected as in `O(1)`
/// @param stopped the size at which the steps were used up, where that happened
/// @param steps what was measured, as the points of a line
/// @param allowed what is allowed, as the points of a line
/// @param dots what was measured, one by one
/// @param left edge of the field between the axes
/// @param right edge of it
/// @param sizes marks on the horizontal axis
/// @param counts marks on the vertical axis
record GrowthPlot(String operation, String described, String expected, String measured, List<Row> rows,
        Optional<String> stopped, String steps, String allowed, List<Dot> dots,
        int left, int right, List<Mark> sizes, List<Mark> counts) {

    static final int WIDTH = 640;
    static final int HEIGHT = 320;

    private static final int LEFT = 108;
    private static final int RIGHT = 44;
    private static final int TOP = 14;
    private static final int BOTTOM = 34;

    /// @param n the size; not called so, because templates take `size` for the number of components
    /// @param tooMany whether it is more than is allowed
    record Row(String n, String steps, String allowed, boolean tooMany) {}

    record Dot(int x, int y, boolean tooMany) {}

    /// @param place along its axis
    record Mark(int place, String label) {}

    /// Empty where fewer than two sizes could be measured: there is no line to draw.
    static Optional<GrowthPlot> of(Report.Growth growth, VerdictText text, Locale locale) {
        if (growth.points().size() < 2) {
            return Optional.empty();
        }
        var numbers = NumberFormat.getIntegerInstance(locale);
        var scale = Scale.of(growth.points());
        return Optional.of(new GrowthPlot(
                growth.operation(), text.described(growth), text.order(growth.expected()),
                text.order(growth.measured()), growth.points().stream().map(point -> row(point, numbers)).toList(),
                growth.stopped().map(numbers::format),
                scale.line(growth.points(), Report.Point::steps), scale.line(growth.points(), Report.Point::allowed),
                growth.points().stream()
                        .map(point -> new Dot(scale.x(point.size()), scale.y((double) point.steps()), isTooMuch(point)))
                        .toList(),
                LEFT, WIDTH - RIGHT,
                growth.points().stream().map(point -> new Mark(scale.x(point.size()), numbers.format(point.size())))
                        .toList(),
                scale.powers().stream().map(count -> new Mark(scale.y(count), numbers.format(count))).toList()));
    }

    private static Row row(Report.Point point, NumberFormat numbers) {
        return new Row(numbers.format(point.size()), numbers.format(point.steps()), numbers.format(point.allowed()),
                isTooMuch(point));
    }

    private static boolean isTooMuch(Report.Point point) {
        return point.steps() > point.allowed();
    }

    /// Where logarithms of sizes and steps lie in the drawing.
    private record Scale(double leastSize, double mostSize, double leastSteps, double mostSteps) {

        static Scale of(List<Report.Point> points) {
            double least = points.stream().mapToDouble(point -> Math.min(point.steps(), point.allowed())).min()
                    .orElse(1);
            double most = points.stream().mapToDouble(point -> Math.max(point.steps(), point.allowed())).max()
                    .orElse(1);
            return new Scale(Math.log10(points.getFirst().size()), Math.log10(points.getLast().size()),
                    Math.floor(Math.log10(Math.max(least, 1))), Math.max(Math.ceil(Math.log10(Math.max(most, 10))), 1));
        }

        int x(double size) {
            return place(Math.log10(size), leastSize, mostSize, LEFT, WIDTH - RIGHT);
        }

        int y(double steps) {
            return place(Math.log10(Math.max(steps, 1)), leastSteps, mostSteps, HEIGHT - BOTTOM, TOP);
        }

        String line(List<Report.Point> points, ToDoubleFunction<Report.Point> value) {
            return points.stream().map(point -> x(point.size()) + "," + y(value.applyAsDouble(point)))
                    .collect(Collectors.joining(" "));
        }

        /// The powers of ten that the vertical axis holds.
        List<Double> powers() {
            return DoubleStream.iterate(leastSteps, exponent -> exponent <= mostSteps, exponent -> exponent + 1)
                    .mapToObj(exponent -> Math.pow(10, exponent)).toList();
        }

        private static int place(double value, double least, double most, int from, int to) {
            return (int) Math.round(from + (to - from) * (most > least ? (value - least) / (most - least) : 0));
        }
    }
}
