package dev.touchstone.grading;

import dev.touchstone.seal.Door;
import dev.touchstone.seal.Layer;
import dev.touchstone.source.Language;
import dev.touchstone.source.Words;
import java.util.Locale;
import java.util.stream.Collectors;

/// Puts how well processes are sealed into words, in one language. Immutable and thread-safe.
public final class SealingText {

    private final Words words;

    public SealingText(Language language) {
        words = Words.of(SealingText.class, language);
    }

    /// What the layer is called.
    public String name(Layer layer) {
        return words.say("seal." + key(layer));
    }

    /// One sentence on what the layer does.
    public String meaning(Layer layer) {
        return words.say("seal." + key(layer) + ".meaning");
    }

    /// What `sealing` lacks, as a list within a sentence: layers, else the ways out that are open; empty if it is full.
    public String lacks(Sealing sealing) {
        String between = words.say("seal.between");
        return sealing.missing().isEmpty()
                ? sealing.open().stream().map(this::name).collect(Collectors.joining(between))
                : sealing.missing().stream().map(this::name).collect(Collectors.joining(between));
    }

    private String name(Door door) {
        return words.say("seal.open." + key(door));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
