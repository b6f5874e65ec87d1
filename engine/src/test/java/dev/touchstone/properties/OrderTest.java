package dev.touchstone.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

    private static final double NOISE = 0.02;

    @ParameterizedTest
    @EnumSource(value = Order.class, names = "BEYOND", mode = EnumSource.Mode.EXCLUDE)
    void fitting_costsOfOneOrder_isThatOrder(Order order) {
        assertThat(Order.fitting(points(n -> 3 + 5 * order.at(n)))).isEqualTo(order);
    }

    @ParameterizedTest
    @EnumSource(value = Order.class, names = "BEYOND", mode = EnumSource.Mode.EXCLUDE)
    void fitting_costsWithNoise_isStillThatOrder(Order order) {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            assertThat(Order.fitting(points(n -> (7 + 4 * order.at(n)) * (1 + NOISE * (random.nextDouble() - 0.5)))))
                    .isEqualTo(order);
        }
    }

    /// The term of higher order is a hundredth at the smallest size and outweighs the other at the largest.
    @Test
    void fitting_smallTermOfHigherOrder_isTheHigherOrder() {
        assertThat(Order.fitting(points(n -> 600.0 * n * n + (double) n * n * n))).isEqualTo(Order.CUBIC);
        assertThat(Order.fitting(points(n -> 500 + n))).isEqualTo(Order.LINEAR);
        assertThat(Order.fitting(points(n -> 25.0 * n + n * Math.log(n)))).isEqualTo(Order.LINEARITHMIC);
    }

    @Test
    void fitting_exponentialCosts_isBeyond() {
        assertThat(Order.fitting(List.of(new Order.Point(4, 60), new Order.Point(8, 30_000)))).isEqualTo(Order.BEYOND);
    }

    @Test
    void fitting_lessThanTwoSizes_isBeyond() {
        assertThat(Order.fitting(List.of())).isEqualTo(Order.BEYOND);
        assertThat(Order.fitting(List.of(new Order.Point(4, 60)))).isEqualTo(Order.BEYOND);
    }

    private static List<Order.Point> points(IntToDoubleFunction cost) {
        var points = new ArrayList<Order.Point>();
        for (int size = Growth.SMALLEST; size <= Growth.LARGEST; size *= 2) {
            points.add(new Order.Point(size, cost.applyAsDouble(size)));
        }
        return points;
    }
}
