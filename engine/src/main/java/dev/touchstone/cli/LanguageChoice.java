package dev.touchstone.cli;

import dev.touchstone.source.Language;
import java.util.List;
import java.util.Optional;

/// The language to speak, found before any argument is parsed.
///
/// @param refused what was asked for and is no language that we speak; `language` is then English
record LanguageChoice(Language language, Optional<String> refused) {

    static final String OPTION = "--language";

    static final String VARIABLE = "TOUCHSTONE_LANGUAGE";

    private static final List<String> LOCALE_VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    /// The last `--language` of `args`, else the variable, else what the machine speaks.
    static LanguageChoice of(List<String> args, Env env) {
        Optional<String> asked = option(args).or(() -> env.variable(VARIABLE));
        if (asked.isPresent()) {
            return Language.find(asked.get())
                    .map(language -> new LanguageChoice(language, Optional.empty()))
                    .orElseGet(() -> new LanguageChoice(Language.EN, asked));
        }
        String machine = LOCALE_VARIABLES.stream()
                .flatMap(name -> env.variable(name).stream())
                .findFirst()
                .orElse(env.locale().getLanguage());
        return new LanguageChoice(machine.startsWith(Language.ZH.tag()) ? Language.ZH : Language.EN, Optional.empty());
    }

    private static Optional<String> option(List<String> args) {
        Optional<String> found = Optional.empty();
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith(OPTION + "=")) {
                found = Optional.of(args.get(i).substring(OPTION.length() + 1));
            } else if (args.get(i).equals(OPTION) && i + 1 < args.size()) {
                found = Optional.of(args.get(i + 1));
            }
        }
        return found;
    }
}
