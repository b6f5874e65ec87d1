package dev.touchstone.cli;

/// Colours, or none: a pipe, `NO_COLOR` and a dumb terminal get plain text.
enum Style {
    PLAIN, COLOURED;

    /// What standard output of `env` can show.
    static Style of(Env env) {
        boolean wanted = env.variable("NO_COLOR").isEmpty()
                && !env.variable("TERM").equals(java.util.Optional.of("dumb"));
        return env.terminals().out() && wanted ? COLOURED : PLAIN;
    }

    String good(String text) {
        return in("1;32", text);
    }

    String bad(String text) {
        return in("1;31", text);
    }

    String warning(String text) {
        return in("1;33", text);
    }

    String strong(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    private String in(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
