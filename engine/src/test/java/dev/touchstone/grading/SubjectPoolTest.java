package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Limits;
import org.junit.jupiter.api.Test;

class SubjectPoolTest {

    private static final int HEAP = Limits.HEAP_MIB_DEFAULT;

    @Test
    void takeUsed_processThatWasGivenBack_isTheSame() {
        try (var pool = new SubjectPool(SharedWork.folder(), HEAP, 0)) {
            SubjectProcess process = pool.take(HEAP);
            pool.giveBack(process);

            assertThat(pool.takeUsed(HEAP)).isSameAs(process);
            process.close();
        }
    }

    @Test
    void takeUsed_processThatDiedInThePool_isAnother() {
        try (var pool = new SubjectPool(SharedWork.folder(), HEAP, 0)) {
            SubjectProcess process = pool.take(HEAP);
            pool.giveBack(process);
            process.close();

            try (SubjectProcess next = pool.takeUsed(HEAP)) {
                assertThat(next.isReusable()).isTrue();
            }
        }
    }

    @Test
    void giveBack_toAClosedPool_endsTheProcess() {
        var pool = new SubjectPool(SharedWork.folder(), HEAP, 0);
        SubjectProcess process = pool.take(HEAP);

        pool.close();
        pool.giveBack(process);

        assertThat(process.isReusable()).isFalse();
    }

    @Test
    void processorNanos_ofAProcessThatIsGone_isWhatWasLastKnown() {
        try (var pool = new SubjectPool(SharedWork.folder(), HEAP, 0)) {
            SubjectProcess process = pool.take(HEAP);
            long known = process.processorNanos();
            process.close();

            assertThat(known).isPositive();
            assertThat(process.processorNanos()).isGreaterThanOrEqualTo(known);
        }
    }
}
