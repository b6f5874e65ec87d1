package dev.touchstone.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a topic in URLs, links and file names: lower-case letters of any script and digits, joined by single hyphens.
///
/// Content notes use kebab-case Latin ids; topics found in imported notes get an id from their title, such as `页表`.
public record TopicId(String value) implements Comparable<TopicId> {

    /// In UTF-16 units.
    public static final int MAX_LENGTH = 80;

    private static final Pattern FORM = Pattern
            .compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(-[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern STRAY_MARKS = Pattern.compile("-[-\\p{M}]+|^\\p{M}+");

    public TopicId {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "topic id must be lower-case letters and digits joined by hyphens, got \"" + value + "\"");
        }
    }

    /// The id that `text` spells, or empty where it is none.
    public static Optional<TopicId> find(String text) {
        return isValid(text) ? Optional.of(new TopicId(text)) : Optional.empty();
    }

    /// The id made from a title: `Copy-on-write (COW)` gives `copy-on-write-cow`.
    ///
    /// Empty where the title has no letter and no digit.
    public static Optional<TopicId> fromTitle(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = STRAY_MARKS.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("-");
        int start = joined.startsWith("-") ? 1 : 0;
        int end = Math.min(joined.length(), start + MAX_LENGTH);
        if (end > start && Character.isHighSurrogate(joined.charAt(end - 1))) {
            end--;
        }
        while (end > start && joined.charAt(end - 1) == '-') {
            end--;
        }
        return find(joined.substring(start, Math.max(start, end)));
    }

    private static boolean isValid(String value) {
        return value.length() <= MAX_LENGTH && FORM.matcher(value).matches()
                && value.equals(value.toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
