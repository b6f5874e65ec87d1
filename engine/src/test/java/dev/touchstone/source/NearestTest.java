package dev.touchstone.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES = List.of("ring-buffer", "lru-cache", "longest-common-subsequence");

    @Test
    void to_oneSlip_isForgiven() {
        assertThat(Nearest.to("lru-cach", NAMES)).contains("lru-cache");
        assertThat(Nearest.to("lur-cache", NAMES)).contains("lru-cache");
        assertThat(Nearest.to("rnig-bufer", NAMES)).contains("ring-buffer");
    }

    @Test
    void to_partOfAName_isEnough() {
        assertThat(Nearest.to("lru", NAMES)).contains("lru-cache");
    }

    @Test
    void to_nothingClose_isEmpty() {
        assertThat(Nearest.to("skip-list", NAMES)).isEmpty();
        assertThat(Nearest.to("", NAMES)).isEmpty();
    }
}
