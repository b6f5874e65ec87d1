package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words can be read on whatever they stand on (WCAG 2.2, 1.4.3), by day and by night.
class ColoursTest {

    private static final double CONTRAST_MIN = 4.5;
    private static final List<String> WORDS = List.of("ink", "soft", "faint", "accent", "good", "bad", "fault",
            "code-keyword", "code-type", "code-string", "code-number", "code-comment", "code-annotation");
    private static final List<String> GROUNDS = List.of("ground", "raised", "line-ground", "code-ground", "bad-ground");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void words_onEachGround_haveEnoughContrast(boolean dark) throws IOException {
        Map<String, String> colours = colours(dark);

        for (String ground : GROUNDS) {
            for (String word : WORDS) {
                assertThat(contrast(colours, word, ground)).as("%s on %s, dark %s", word, ground, dark)
                        .isGreaterThanOrEqualTo(CONTRAST_MIN);
            }
        }
        assertThat(contrast(colours, "on-accent", "accent")).isGreaterThanOrEqualTo(CONTRAST_MIN);
        for (String badge : List.of("good", "bad", "fault")) {
            assertThat(contrast(colours, badge, badge + "-ground")).as(badge).isGreaterThanOrEqualTo(CONTRAST_MIN);
        }
    }

    private static Map<String, String> colours(boolean dark) throws IOException {
        try (InputStream in = Objects.requireNonNull(ColoursTest.class.getResourceAsStream("/public/site.css"))) {
            String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int night = sheet.indexOf("prefers-color-scheme: dark");
            var colours = new HashMap<String, String>();
            COLOUR.matcher(dark ? sheet.substring(night) : sheet.substring(0, night)).results()
                    .forEach(found -> colours.put(found.group(1), found.group(2)));
            return colours;
        }
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(Objects.requireNonNull(colours.get(one), one));
        double b = luminance(Objects.requireNonNull(colours.get(other), other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// Relative luminance as WCAG defines it.
    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 2) + 0.0722 * linear(colour, 4);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
