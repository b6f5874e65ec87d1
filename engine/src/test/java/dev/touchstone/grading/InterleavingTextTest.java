package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterleavingTextTest {

    @Test
    void sentence_wrongAnswer_saysWhatTheCallCouldHaveDone() {
        Interleaving story = wrongAnswer(List.of(new Report.Result("threw", "IllegalMonitorStateException"),
                new Report.Result("returned", "3"), new Report.Result("done", "")));

        assertThat(new InterleavingText(Language.EN).sentence(story)).isEqualTo("T2: unlock(): it ended without an "
                + "exception. In no order of these calls, one at a time, can it do that: it could only have thrown "
                + "IllegalMonitorStateException or answered 3 or ended without an exception.");
        assertThat(new InterleavingText(Language.ZH).sentence(story))
                .endsWith("它只能抛出 IllegalMonitorStateException，或返回 3，或正常结束。");
    }

    private static Interleaving wrongAnswer(List<Report.Result> possible) {
        var fault = new Interleaving.Fault("WrongAnswer", List.of("T2: unlock()"), possible,
                List.of(new Report.Result("done", "")), List.of());
        return new Interleaving("p", fault, List.of("T1", "T2"), List.of(), true, List.of());
    }
}
