package dev.touchstone.grading;

import static dev.touchstone.grading.Exercises.LRU;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Limits;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Value;
import dev.touchstone.source.Bilingual;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Submission SUBMISSION = Submission.of("MyLruCache.java", "class MyLruCache {}\n");

    private static final List<Report.Property> PROPERTIES = List.of(new Report.Property("p", 3, "failed"));

    @Test
    void seed_sameSubmission_isTheSame() {
        assertThat(Fingerprint.seed(LRU, Submission.of("MyLruCache.java", "class MyLruCache {}\n")))
                .isEqualTo(Fingerprint.seed(LRU, SUBMISSION));
    }

    @Test
    void seed_anythingElseChanged_isAnother() {
        var limits = new Limits(1, Duration.ofSeconds(1), 1, 1);

        assertThat(Stream.of(
                Fingerprint.seed(LRU, SUBMISSION),
                Fingerprint.seed(LRU, Submission.of("MyLruCache.java", "class MyLruCache {} \n")),
                Fingerprint.seed(LRU, Submission.of("Other.java", "class MyLruCache {}\n")),
                Fingerprint.seed(LRU.with(limits), SUBMISSION))).doesNotHaveDuplicates();
    }

    @Test
    void digest_sameGrading_isTheSameHexSha256() {
        String digest = digest(SUBMISSION, 1, new Verdict.Accepted(), PROPERTIES);

        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(digest(SUBMISSION, 1, new Verdict.Accepted(), PROPERTIES)).isEqualTo(digest);
    }

    @Test
    void digest_anyPartChanged_isAnother() {
        Verdict accepted = new Verdict.Accepted();
        var problem = Remark.at("MyLruCache.java", 1, new Bilingual<>("';' expected", "需要';'"));

        assertThat(Stream.of(
                digest(SUBMISSION, 1, accepted, PROPERTIES),
                digest(SUBMISSION, 2, accepted, PROPERTIES),
                digest(Submission.of("MyLruCache.java", ""), 1, accepted, PROPERTIES),
                digest(SUBMISSION, 1, accepted, List.of()),
                digest(SUBMISSION, 1, accepted, List.of(new Report.Property("p", 4, "failed"))),
                digest(SUBMISSION, 1, new Verdict.CompileError(List.of(problem)), PROPERTIES),
                digest(SUBMISSION, 1, new Verdict.Forbidden(List.of(problem)), PROPERTIES),
                digest(SUBMISSION, 1, wrong(7, 1, "", true), PROPERTIES),
                digest(SUBMISSION, 1, wrong(8, 1, "", true), PROPERTIES))).doesNotHaveDuplicates();
    }

    @Test
    void digest_costAndOutput_doNotChangeIt() {
        assertThat(digest(SUBMISSION, 1, wrong(7, 1, "", true), PROPERTIES))
                .isEqualTo(digest(SUBMISSION, 1, wrong(7, 99, "printed", true), PROPERTIES));
    }

    private static Verdict wrong(int answer, long cost, String printed, boolean repeatable) {
        var line = new Counterexample.Line("get", List.of("1"), Optional.empty(),
                new Outcome.Returned(new Value.Int32(answer)), cost);
        return new Verdict.WrongAnswer(new Counterexample("p", List.of(line), 0, printed, repeatable));
    }

    private static String digest(Submission submission, long seed, Verdict verdict, List<Report.Property> properties) {
        return Fingerprint.digest(LRU, submission, seed, verdict, properties);
    }
}
