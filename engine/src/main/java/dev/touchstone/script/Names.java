package dev.touchstone.script;

/// Names as the learner knows them: a counted copy of a JDK class is called what the original is.
public final class Names {

    /// What the names of counted copies begin with.
    public static final String COUNTED = "dev.touchstone.counted.";

    /// What the names of stand-ins for the JDK's locks and threads begin with.
    public static final String SCHEDULED = "dev.touchstone.scheduled.";

    private Names() {}

    /// `text` with every counted copy in it called by the original's name.
    public static String plain(String text) {
        return text.replace(COUNTED, "").replace(SCHEDULED, "");
    }
}
