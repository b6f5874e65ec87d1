package dev.touchstone.notes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where `[[…]]` leads, and what else a text does not say itself, answered by whoever knows the topics and the URLs.
@FunctionalInterface
public interface Links {

    /// Where people keep the pictures of their notes, beside the note or at the top.
    List<String> PICTURE_FOLDERS = List.of("", "attachments", "assets", "images", "img", "_images", "files", "附件",
            "图片");

    /// A scheme, or the name of a server.
    Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\");

    /// No link leads anywhere.
    Links NONE = _ -> Optional.empty();

    /// A place that a link leads to.
    ///
    /// @param href an absolute path or URL
    /// @param title shown where the author wrote no text of their own
    record Target(String href, String title) {}

    /// A text, or a part of one, that another shows in its place.
    ///
    /// @param source where it stands
    /// @param links where those in it lead
    record Excerpt(Target source, String markdown, Links links) {}

    /// The target of `name`, as written before the `|`; empty where there is no such topic.
    Optional<Target> find(String name);

    /// Where the address of a link or image leads that stays among the notes, such as `../os/paging.md#tlb`; empty where nothing
    /// is there.
    default Optional<String> file(String address) {
        return Optional.of(address);
    }

    /// Where the image lies that a note embeds by `name` alone, as in `![[name]]`: an absolute path or URL.
    default Optional<String> image(String name) {
        return Optional.empty();
    }

    /// The text that a note embeds by `name`, as in `![[name]]`; empty where it is only linked.
    default Optional<Excerpt> excerpt(String name) {
        return Optional.empty();
    }

    /// Whether the lines of the text are shown as it has them, asked once per page. In Markdown a paragraph is wrapped anywhere.
    default boolean keepsLines() {
        return false;
    }

    /// Whether `address` leads to another server, or is no address of a page at all.
    static boolean isElsewhere(String address) {
        return ELSEWHERE.matcher(address).lookingAt();
    }
}
