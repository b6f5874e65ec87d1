package dev.touchstone.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.script.Call;
import dev.touchstone.script.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private final Recorder<Shelf> recorder = new Recorder<>(Shelf.class);

    @Test
    void record_calls_areKeptInOrderWithTheirArguments() {
        assertThat(recorder.record(shelf -> {
            shelf.push(7);
            shelf.pop();
            shelf.size();
        })).containsExactly(new Call("push", List.of(new Value.Int32(7))), new Call("pop", List.of()),
                new Call("size", List.of()));
    }

    @Test
    void record_nothing_isEmpty() {
        assertThat(recorder.record(_ -> {})).isEmpty();
    }

    @Test
    void record_answers_areZeroOrNull() {
        recorder.record(shelf -> {
            assertThat(shelf.size()).isZero();
            assertThat(shelf.pop()).isNull();
        });
    }

    @Test
    void one_call_isThatCall() {
        assertThat(recorder.one(Shelf::size)).isEqualTo(new Call("size", List.of()));
    }

    @Test
    void one_noneOrTwoCalls_areRefusedAndShown() {
        assertThatIllegalArgumentException().isThrownBy(() -> recorder.one(_ -> {}))
                .withMessage("expected exactly one call, got []");
        assertThatIllegalArgumentException().isThrownBy(() -> recorder.one(shelf -> {
            shelf.size();
            shelf.pop();
        })).withMessage("expected exactly one call, got [size(), pop()]");
    }
}
