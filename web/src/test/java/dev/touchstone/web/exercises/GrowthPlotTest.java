package dev.touchstone.web.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.grading.Report;
import dev.touchstone.grading.VerdictText;
import dev.touchstone.source.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrowthPlotTest {

    private final VerdictText text = new VerdictText(Language.EN, Map.of());

    @Test
    void of_linearCosts_isAStraightLineUpwardsAndALevelOne() {
        GrowthPlot plot = plot(Optional.empty(), new Report.Point(64, 64, 100), new Report.Point(256, 256, 100),
                new Report.Point(1_024, 1_024, 100)).orElseThrow();

        assertThat(plot.rows()).extracting(GrowthPlot.Row::n).containsExactly("64", "256", "1,024");
        assertThat(plot.rows()).extracting(GrowthPlot.Row::tooMany).containsExactly(false, true, true);
        List<GrowthPlot.Dot> dots = plot.dots();
        assertThat(dots.get(1).x() - dots.get(0).x()).isEqualTo(dots.get(2).x() - dots.get(1).x());
        assertThat(dots.get(0).y() - dots.get(1).y()).isPositive()
                .isCloseTo(dots.get(1).y() - dots.get(2).y(), org.assertj.core.data.Offset.offset(1));
        assertThat(plot.allowed().split(" ", -1)).extracting(point -> point.replaceFirst(".*,", "")).hasSize(3)
                .containsOnly(plot.allowed().replaceFirst(".*,", ""));
        assertThat(plot.counts()).extracting(GrowthPlot.Mark::label).containsExactly("10", "100", "1,000", "10,000");
        assertThat(plot.described()).contains("get", "O(n)", "O(1)");
    }

    @Test
    void of_allPoints_liesWithinTheDrawing() {
        GrowthPlot plot = plot(Optional.of(512), new Report.Point(64, 1, 3), new Report.Point(128, 9_999_999, 3))
                .orElseThrow();

        assertThat(plot.dots()).allMatch(dot -> dot.x() > 0 && dot.x() < GrowthPlot.WIDTH);
        assertThat(plot.dots()).allMatch(dot -> dot.y() > 0 && dot.y() < GrowthPlot.HEIGHT);
        assertThat(plot.stopped()).contains("512");
    }

    @Test
    void of_oneSize_isNothingToDraw() {
        assertThat(plot(Optional.of(128), new Report.Point(64, 70, 100))).isEmpty();
    }

    private Optional<GrowthPlot> plot(Optional<Integer> stopped, Report.Point... points) {
        return GrowthPlot.of(new Report.Growth("costs", "get", "1", "n", List.of(points), stopped), text,
                Locale.ENGLISH);
    }
}
