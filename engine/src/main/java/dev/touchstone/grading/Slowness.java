package dev.touchstone.grading;

import dev.touchstone.properties.Order;
import java.util.List;
import java.util.Optional;

/// A cost that grows faster than the exercise allows.
///
/// @param operation name of the method
/// @param points what one call cost, by growing size; empty if even the smallest size was stopped
/// @param stopped the smallest size whose script used up its steps
public record Slowness(String property, String operation, Order expected, Order measured, List<Order.Point> points,
        Optional<Integer> stopped) {

    public Slowness {
        points = List.copyOf(points);
    }
}
