package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @ValueSource(strings = {"page/messages", "messages", "usage"})
    void texts_inBothLanguages_areTheSameOnesWithTheSamePlaces(String bundle) throws Exception {
        assertThat(places(bundle + "_zh.properties")).isEqualTo(places(bundle + ".properties"));
    }

    /// The numbers of the places of each text, by key.
    private static Map<String, Set<String>> places(String file) throws Exception {
        var texts = new Properties();
        try (var in = Main.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var places = new TreeMap<String, Set<String>>();
        texts.forEach((key, text) -> {
            var numbers = new TreeSet<String>();
            PLACE.matcher(text.toString()).results().forEach(found -> numbers.add(found.group(1)));
            places.put(key.toString(), numbers);
        });
        return places;
    }
}
