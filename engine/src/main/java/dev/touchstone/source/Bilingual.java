package dev.touchstone.source;

/// The same thing in English and in Chinese.
public record Bilingual<T>(T en, T zh) {

    public T in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}
