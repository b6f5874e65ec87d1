package dev.touchstone.cli;

import dev.touchstone.source.Words;

/// What text is laid out for.
///
/// @param columns how many characters wide, at least [#COLUMNS_MIN]
record Screen(Words words, Style style, int columns) {

    static final int COLUMNS_MIN = 60;

    static final int COLUMNS_DEFAULT = 100;

    private static final int COLUMNS_MAX = 400;

    Screen {
        columns = Math.clamp(columns, COLUMNS_MIN, COLUMNS_MAX);
    }

    static Screen of(Env env, Words words) {
        int columns = env.variable("COLUMNS")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(COLUMNS_DEFAULT);
        return new Screen(words, Style.of(env), columns);
    }
}
