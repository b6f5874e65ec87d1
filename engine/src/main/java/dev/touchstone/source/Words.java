package dev.touchstone.source;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The texts that a package says to people, in one language: its `messages.properties` (English) or
/// `messages_zh.properties`.
///
/// A text is a [MessageFormat] pattern. Immutable and thread-safe.
public final class Words {

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /// The texts of the package that `resident` is in.
    ///
    /// @throws java.util.MissingResourceException if the package has none
    public static Words of(Class<?> resident, Language language) {
        String name = resident.getPackageName() + ".messages";
        Locale locale = switch (language) {
            case EN -> Locale.ROOT;
            case ZH -> Locale.SIMPLIFIED_CHINESE;
        };
        return new Words(
                language == Language.EN ? Locale.ENGLISH : locale,
                ResourceBundle.getBundle(name, locale, resident.getClassLoader(), EXACT));
    }

    /// The text of `key` in both languages, with `values` in place.
    ///
    /// @throws java.util.MissingResourceException if there is no such text
    public static Bilingual<String> both(Class<?> resident, String key, Object... values) {
        return new Bilingual<>(
                of(resident, Language.EN).say(key, values), of(resident, Language.ZH).say(key, values));
    }

    /// The text of `key` with `values` in place.
    ///
    /// @throws java.util.MissingResourceException if there is no such text
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /// The text of `key`, or empty where there is none.
    public Optional<String> find(String key, Object... values) {
        return bundle.containsKey(key) ? Optional.of(say(key, values)) : Optional.empty();
    }
}
