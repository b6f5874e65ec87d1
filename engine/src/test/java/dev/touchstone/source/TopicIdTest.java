package dev.touchstone.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TopicIdTest {

    @Test
    void fromTitle_anyScript_joinsTheWords() {
        assertThat(TopicId.fromTitle("Copy-on-write (COW)")).contains(new TopicId("copy-on-write-cow"));
        assertThat(TopicId.fromTitle("ＴＣＰ 三次握手？？")).contains(new TopicId("tcp-三次握手"));
    }

    @Test
    void fromTitle_noLetter_isEmpty() {
        assertThat(TopicId.fromTitle("✔️ …")).isEmpty();
    }

    @Test
    void fromTitle_longTitle_isCut() {
        assertThat(TopicId.fromTitle("ab ".repeat(100)).orElseThrow().value())
                .hasSizeLessThanOrEqualTo(TopicId.MAX_LENGTH);
    }

    @Test
    void new_pathOrCapital_isRefused() {
        assertThatThrownBy(() -> new TopicId("../etc")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TopicId("Lru")).hasMessageContaining("got \"Lru\"");
    }
}
