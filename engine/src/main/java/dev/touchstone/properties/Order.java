package dev.touchstone.properties;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How a cost grows with the size `n`, from slowest to fastest.
public enum Order {
    CONSTANT("1"), LOGARITHMIC("log n"), LINEAR("n"), LINEARITHMIC("n log n"), QUADRATIC("n²"), CUBIC("n³"),
    /// Faster than all others; also where not even two sizes could be measured.
    BEYOND("more than n³");

    /// A doubling that costs this many doublings more is beyond [#CUBIC].
    private static final double SLOPE_BEYOND = 3.5;

    /// A mean relative error that nothing is concluded from: hashing and sorting make costs uneven.
    private static final double ERROR_ENOUGH = 0.01;

    /// How many times the least error is nearly the same.
    private static final double ERROR_NEARLY = 1.1;

    private final String formula;

    Order(String formula) {
        this.formula = formula;
    }

    /// As in `n log n`.
    public String formula() {
        return formula;
    }

    /// The cost at size `n`, up to a factor.
    double at(int n) {
        double log = Math.log(n) / Math.log(2);
        return switch (this) {
            case CONSTANT -> 1;
            case LOGARITHMIC -> log;
            case LINEAR -> n;
            case LINEARITHMIC -> n * log;
            case QUADRATIC -> (double) n * n;
            case CUBIC, BEYOND -> (double) n * n * n;
        };
    }

    /// The order that fits measurements best: a multiple of it and of a lower one that usually comes with it, neither below
    /// 0.
    ///
    /// Errors are relative, since costs span decades, and count the more the larger the size is: a small term of higher
    /// order shows only there. Where two orders fit nearly the same, the lower one is taken.
    ///
    /// @param points by growing size
    static Order fitting(List<Point> points) {
        if (points.size() < 2 || slope(points) > SLOPE_BEYOND) {
            return BEYOND;
        }
        Map<Order, Double> errors = new EnumMap<>(Order.class);
        for (Order order : Arrays.asList(values()).subList(0, BEYOND.ordinal())) {
            errors.put(order, error(order, points));
        }
        double enough = Math.max(ERROR_ENOUGH, ERROR_NEARLY * Collections.min(errors.values()));
        return errors.entrySet().stream().filter(each -> each.getValue() <= enough).findFirst().orElseThrow().getKey();
    }

    /// How often the cost doubles in the last doubling of the size.
    private static double slope(List<Point> points) {
        Point last = points.getLast();
        Point before = points.get(points.size() - 2);
        return Math.log(last.steps() / before.steps()) / Math.log((double) last.size() / before.size());
    }

    /// What usually comes with this order: the overhead of the calls that make it up.
    private Order companion() {
        return switch (this) {
            case CONSTANT, LOGARITHMIC, LINEAR -> CONSTANT;
            case LINEARITHMIC, QUADRATIC -> LINEAR;
            case CUBIC, BEYOND -> QUADRATIC;
        };
    }

    /// The mean relative error of the best `a * companion(n) + b * order(n)`, by weighted least squares in closed form.
    private static double error(Order order, List<Point> points) {
        double gg = 0;
        double gf = 0;
        double ff = 0;
        double gc = 0;
        double fc = 0;
        for (int i = 0; i < points.size(); i++) {
            double weight = weight(i, points);
            double g = order.companion().at(points.get(i).size());
            double f = order.at(points.get(i).size());
            double c = points.get(i).steps();
            gg += weight * g * g;
            gf += weight * g * f;
            ff += weight * f * f;
            gc += weight * g * c;
            fc += weight * f * c;
        }
        double b = order == CONSTANT ? 0 : (gg * fc - gf * gc) / (gg * ff - gf * gf);
        double a = (gc - b * gf) / gg;
        if (b < 0) {
            b = 0;
            a = gc / gg;
        } else if (a < 0) {
            a = 0;
            b = fc / ff;
        }
        double error = 0;
        double weights = 0;
        for (int i = 0; i < points.size(); i++) {
            int size = points.get(i).size();
            double cost = points.get(i).steps();
            double off = cost - a * order.companion().at(size) - b * order.at(size);
            error += weight(i, points) * off * off;
            weights += weight(i, points) * cost * cost;
        }
        return Math.sqrt(error / weights);
    }

    private static double weight(int index, List<Point> points) {
        double cost = points.get(index).steps();
        return (index + 1.0) * (index + 1.0) / (cost * cost);
    }

    /// One measurement.
    ///
    /// @param steps of one call, at least 1
    public record Point(int size, double steps) {}
}
