package dev.touchstone.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The texts of a package as they lie on disk, for tests that compare its languages.
public final class Bundles {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private Bundles() {}

    /// The texts of `file` beside `resident`, by key.
    public static Map<String, String> texts(Class<?> resident, String file) {
        var texts = new Properties();
        try (InputStream in = resident.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no \"" + file + "\" beside " + resident);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sorted = new TreeMap<String, String>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    /// The numbers of the places that each text has.
    public static Map<String, Set<Integer>> places(Map<String, String> texts) {
        var places = new TreeMap<String, Set<Integer>>();
        texts.forEach((key, text) -> {
            var numbers = new TreeSet<Integer>();
            PLACE.matcher(text).results().forEach(found -> numbers.add(Integer.valueOf(found.group(1))));
            places.put(key, numbers);
        });
        return places;
    }
}
