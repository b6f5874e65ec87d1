package dev.touchstone.source;

import java.util.Arrays;
import java.util.Optional;

/// A language that notes and exercises are written in.
public enum Language {
    EN("en"), ZH("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The BCP 47 tag: `en` or `zh`.
    public String tag() {
        return tag;
    }

    /// The language to fall back to.
    public Language other() {
        return this == EN ? ZH : EN;
    }

    public static Optional<Language> find(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }
}
