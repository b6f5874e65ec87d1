package dev.touchstone.notes;

import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A note in one language.
///
/// @param id of the topic that an authored note is about; for an imported file made from its name
/// @param file as the person knows it
/// @param front what the front matter says, or what stands in for it
public record Note(TopicId id, Language language, Path file, Front front, Body body) {

    /// The longest title of an imported note, in UTF-16 units; a longer one is cut.
    static final int MAX_TITLE = 200;

    /// What the front matter says.
    ///
    /// @param aliases other names of the topic, in any language
    /// @param parents the topics that this one is part of
    /// @param parentsLine 1-based line of the file that names them
    /// @param tags and categories
    /// @param prerequisites what should be learned before this topic
    /// @param text the front matter as written, its fences included; empty where there is none
    public record Front(String title, List<String> aliases, List<TopicId> parents, int parentsLine, List<String> tags,
            List<Prerequisite> prerequisites, String text) {
        public Front {
            aliases = List.copyOf(aliases);
            parents = List.copyOf(parents);
            tags = List.copyOf(tags);
            prerequisites = List.copyOf(prerequisites);
        }
    }

    /// The text and what is found in it.
    ///
    /// @param markdown the text after the front matter
    /// @param line 1-based line of the file on which [#markdown] starts
    /// @param entries topics, questions, gaps and junk, in the order of their lines
    /// @param tags in the text, without their `#`
    /// @param relations what its sentences say about which topic builds on which
    /// @param prerequisites what its sentences say should be learned first
    /// @param cutLine 1-based line of the file after which something is not listed any more, since the file holds too much; 0
    ///     where all is
    public record Body(String markdown, int line, List<Heading> headings, List<Entry> entries, List<TopicLink> links,
            List<String> tags, List<Relation> relations, List<Prerequisite> prerequisites, int cutLine) {
        public Body {
            headings = List.copyOf(headings);
            entries = List.copyOf(entries);
            links = List.copyOf(links);
            tags = List.copyOf(tags);
            relations = List.copyOf(relations);
            prerequisites = List.copyOf(prerequisites);
        }
    }

    public String title() {
        return front.title();
    }

    public String markdown() {
        return body.markdown();
    }

    /// Whether its lines are thoughts of their own, as in plain text, and not parts of wrapped paragraphs.
    public boolean keepsLines() {
        boolean plainText = file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
        return plainText || Layout.of(Lines.of(body.markdown(), false), false) == Layout.JOTTED;
    }

    public List<Heading> headings() {
        return body.headings();
    }

    public List<Entry> entries() {
        return body.entries();
    }

    public List<TopicLink> links() {
        return body.links();
    }

    public List<String> tags() {
        return body.tags();
    }

    public List<Relation> relations() {
        return body.relations();
    }

    /// What the note says should be learned first, in its front matter and its sentences.
    public List<Prerequisite> prerequisites() {
        return Stream.concat(front.prerequisites().stream(), body.prerequisites().stream()).toList();
    }

    /// The entries that ask something.
    public List<Entry> questions() {
        return body.entries().stream().filter(entry -> entry.kind() == Entry.Kind.QUESTION).toList();
    }
}
