package dev.touchstone.script;

/// Names as the learner knows them: a counted copy of a JDK class is called what the original is.
public final class Names {

    /// What the names of counted copies begin with.
    public static final String COUNTED = "dev.touchstone.counted.";

    private Names() {}

    /// `text` with every counted copy in it called by the original's name.
    public static String plain(String text) {
        return text.replace(COUNTED, "");
    }
}
