package dev.touchstone.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over what influences a verdict. Each part is preceded by its length, so no two exercises run together.
final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(Exercise exercise) {
        var hash = new ContentHash();
        exercise.sources().contract().forEach(hash::add);
        hash.add(exercise.sources().properties());
        hash.add(exercise.sources().starter());
        exercise.propertyMethods().forEach(hash::add);
        Limits limits = exercise.limits();
        hash.add("%d %d %d %d".formatted(limits.steps(), limits.time().toMillis(), limits.heapMiB(),
                limits.sourceBytes()));
        if (exercise.facts().threads()) {
            hash.add("threads");
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(SourceFile file) {
        add(file.name());
        add(file.text());
    }

    private void add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }
}
