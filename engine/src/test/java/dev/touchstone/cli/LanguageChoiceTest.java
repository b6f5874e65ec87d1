package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Language;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {

    @Test
    void of_option_winsOverEverything() {
        Map<String, String> variables = Map.of("TOUCHSTONE_LANGUAGE", "en", "LANG", "en_US.UTF-8");

        assertThat(choose(variables, "list", "--language", "zh")).isEqualTo(Language.ZH);
        assertThat(choose(variables, "--language=zh", "list")).isEqualTo(Language.ZH);
    }

    @Test
    void of_variable_winsOverTheLocale() {
        assertThat(choose(Map.of("TOUCHSTONE_LANGUAGE", "en", "LANG", "zh_CN.UTF-8"))).isEqualTo(Language.EN);
    }

    @Test
    void of_locale_isTheFirstThatIsSet() {
        assertThat(choose(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
        assertThat(choose(Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.UTF-8"))).isEqualTo(Language.EN);
        assertThat(choose(Map.of("LC_ALL", "", "LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
    }

    @Test
    void of_nothingSet_isTheMachines() {
        assertThat(LanguageChoice.of(List.of(), env(Map.of(), Locale.SIMPLIFIED_CHINESE)).language())
                .isEqualTo(Language.ZH);
    }

    @Test
    void of_languageThatWeDoNotSpeak_isKeptForTheMessage() {
        LanguageChoice choice = LanguageChoice.of(List.of("--language", "fr"), env(Map.of(), Locale.ENGLISH));

        assertThat(choice).isEqualTo(new LanguageChoice(Language.EN, Optional.of("fr")));
    }

    private static Language choose(Map<String, String> variables, String... args) {
        return LanguageChoice.of(List.of(args), env(variables, Locale.ENGLISH)).language();
    }

    private static Env env(Map<String, String> variables, Locale locale) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Env(InputStream.nullInputStream(), nowhere, nowhere, variables, Path.of(""), Optional.empty(),
                new Env.Terminals(false, false), locale);
    }
}
