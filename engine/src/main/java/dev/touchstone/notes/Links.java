package dev.touchstone.notes;

import java.util.Optional;

/// Where `[[…]]` leads, answered by whoever knows the topics and the URLs.
@FunctionalInterface
public interface Links {

    /// No link leads anywhere.
    Links NONE = _ -> Optional.empty();

    /// A place that a link leads to.
    ///
    /// @param href an absolute path or URL
    /// @param title shown where the author wrote no text of their own
    record Target(String href, String title) {}

    /// The target of `name`, as written before the `|`; empty where there is no such topic.
    Optional<Target> find(String name);

    /// Where the image lies that a note embeds by `name` alone, as in `![[name]]`: an absolute path or URL.
    default Optional<String> image(String name) {
        return Optional.empty();
    }
}
