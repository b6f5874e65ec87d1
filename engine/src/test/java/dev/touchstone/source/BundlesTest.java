package dev.touchstone.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.NoteFolder;
import dev.touchstone.topics.Choices;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(classes = {Problem.class, NoteFolder.class, Choices.class})
    void messages_bothLanguages_haveTheSameKeysAndPlacesAndNoQuoteThatAPatternWouldEat(Class<?> resident) {
        Map<String, String> english = Bundles.texts(resident, "messages.properties");
        Map<String, String> chinese = Bundles.texts(resident, "messages_zh.properties");

        assertThat(Bundles.places(chinese)).isEqualTo(Bundles.places(english));
        assertThat(english.values()).noneMatch(text -> text.contains("'"));
        assertThat(chinese.values()).noneMatch(text -> text.contains("'"))
                .allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
    }
}
