package dev.touchstone.web.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RingViewTest {

    @Test
    void of_fewPlaces_drawsAllFromTheTopClockwise() {
        RingView ring = RingView.of(List.of(List.of("4"), List.of("0", "7", "head"), List.of("1", "8", "")));

        assertThat(ring.dots()).extracting(RingView.Dot::held).containsExactly(true, true, false, false);
        RingView.Dot top = ring.dots().getFirst();
        assertThat(top.x()).isEqualTo(ring.x());
        assertThat(top.y()).isEqualTo(ring.y() - ring.radius());
        RingView.Dot right = ring.dots().get(1);
        assertThat(right.x()).isEqualTo(ring.x() + ring.radius());
        assertThat(right.y()).isEqualTo(ring.y());
        assertThat(ring.texts()).extracting(RingView.Text::label).containsExactly("7", "head", "8");
        assertThat(ring.texts()).extracting(RingView.Text::anchor).containsExactly("middle", "middle", "start");
    }

    @Test
    void of_manyPlaces_drawsThoseAtWhichSomethingStands() {
        RingView ring = RingView.of(List.of(List.of("1073741824"), List.of("536870912", "a#0", ""),
                List.of("536870913", "b#0", "")));

        assertThat(ring.dots()).hasSize(2).allMatch(RingView.Dot::held);
        assertThat(ring.texts().getLast().y()).as("the second text stands further out")
                .isGreaterThan(ring.texts().getFirst().y());
    }

    @Test
    void of_longTexts_haveRoomWithinTheDrawing() {
        RingView ring = RingView.of(List.of(List.of("4"), List.of("1", "a#0 b#0 ab#1 c#2", ""),
                List.of("3", "B#0", "")));

        assertThat(ring.texts().getFirst().x() + 7 * 16).isLessThanOrEqualTo(ring.width());
        assertThat(ring.texts().getLast().x() - 7 * 3).isNotNegative();
    }
}
