package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Outcome;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Hashes that say whether two gradings are the same: one for the questions, one for the verdict.
final class Fingerprint {

    private Fingerprint() {}

    /// The seed that a submission gets where it names none: the same everywhere, and unknown to whoever writes the
    /// submission, because any change of the source changes it.
    static long seed(Exercise exercise, Submission submission) {
        return ByteBuffer.wrap(sha256(identity(exercise, submission).toBytes())).getLong();
    }

    /// SHA-256 in hex over exercise, sources, seed and verdict, without anything that depends on the machine.
    static String digest(Exercise exercise, Submission submission, long seed, Verdict verdict,
            List<Report.Property> properties) {
        Encoder encoder = identity(exercise, submission).longNumber(seed).text(verdict.name());
        encoder.list(properties, (to, each) -> to.text(each.name()).number(each.tries()).text(each.result()));
        switch (verdict) {
            case Verdict.CompileError(var problems) -> encoder.list(problems, (to, each) -> to.text(each.toString()));
            case Verdict.Forbidden(var problems) -> encoder.list(problems, (to, each) -> to.text(each.toString()));
            case Verdict.Interleaved(var story) -> encoder.text(story.toString());
            case Verdict.TooSlow(var slowness) -> encoder.text(slowness.toString());
            default -> ReportForm.counterexample(verdict).ifPresent(story -> encoder.text(told(story)));
        }
        return hex(encoder.toBytes());
    }

    /// SHA-256 in hex.
    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static String told(Counterexample story) {
        var text = new StringBuilder(story.property()).append(story.failing() + story.omitted());
        for (Counterexample.Line line : story.steps()) {
            text.append('\n').append(line.call()).append(line.arguments()).append(line.expected())
                    .append(told(line.actual()));
        }
        return text.toString();
    }

    /// An outcome without the stack, whose depth and lines can depend on what the JVM has compiled by then.
    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Threw threw -> threw.types() + ": " + threw.message();
            case Outcome.Stopped stopped -> stopped.reason().name();
            default -> outcome.toString();
        };
    }

    private static Encoder identity(Exercise exercise, Submission submission) {
        return new Encoder().text(exercise.id().value()).text(exercise.contentHash())
                .list(submission.files(), Fingerprint::file);
    }

    private static void file(Encoder encoder, SourceFile file) {
        encoder.text(file.name()).text(file.text());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
