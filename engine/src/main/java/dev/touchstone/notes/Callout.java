package dev.touchstone.notes;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// What a callout is for, with the names that Obsidian, GitHub and VuePress have for it.
enum Callout {
    NOTE("note info abstract summary tldr details todo seealso"), TIP("tip hint success check done"), IMPORTANT(
            "important"), QUESTION("question help faq"), WARNING("warning caution attention"), DANGER(
                    "danger error failure fail bug missing"), EXAMPLE("example"), QUOTE("quote cite");

    private final String names;

    Callout(String names) {
        this.names = names;
    }

    /// A name that nobody knows is that of a note.
    static Callout of(String name) {
        return Stream.of(values()).filter(callout -> callout.isNamed(name)).findFirst().orElse(NOTE);
    }

    boolean isNamed(String name) {
        return Arrays.asList(names.split(" ")).contains(name.toLowerCase(Locale.ROOT));
    }

    /// As in the style sheet.
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
