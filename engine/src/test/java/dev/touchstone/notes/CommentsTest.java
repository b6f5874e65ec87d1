package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CommentsTest {

    @Test
    void removed_commentsWithinALine_goAndTheRestStays() {
        assertThat(Comments.removed("a<!-- b -->c %%d%% e")).isEqualTo("ac  e");
        assertThat(Comments.removed("a <!-- b <!-- c --> d")).isEqualTo("a <!-- b  d");
        assertThat(Comments.removed("100%%b%%")).isEqualTo("100%%b%%");
    }

    @Test
    void removed_manyOpeningsThatNothingCloses_takeNoLongerThanOtherText() {
        String html = "a <!-- b ".repeat(300_000);
        String obsidian = "a %%b %% c".repeat(300_000);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(Comments.removed(html)).isEqualTo(html);
            assertThat(Comments.removed(obsidian)).startsWith("a  ca  c");
        });
    }
}
