package dev.touchstone.web.notes;

import dev.touchstone.web.page.Link;
import java.util.List;
import java.util.Optional;

/// The report card of one folder, as the template shows it.
///
/// @param name of the folder
/// @param unread files of other kinds, such as `.pdf 3`
/// @param sections those that have lines
public record FolderReport(String name, Figures figures, List<String> unread, List<Section> sections) {

    /// How many of each there are.
    public record Figures(int entries, int files, int topics, int questions, int gaps, int dropped) {}

    /// Findings of one kind.
    ///
    /// @param key ends the keys of its words
    /// @param count of all, of which `lines` are the first and `more` are left out
    public record Section(String key, int count, List<Line> lines, int more) {}

    /// One finding.
    ///
    /// @param quotes what the notes say; several where they say different things
    /// @param state of a question: `answered`, `partial` or `open`
    /// @param places further places: of an answer, or of what stands twice
    /// @param note what is right, or what is written better
    /// @param links to exercises and topics
    /// @param due of a question: `none`, `new` or a date
    public record Line(List<Quote> quotes, Optional<String> state, List<Spot> places, Optional<String> note,
            List<Link> links, Optional<String> due) {

        /// Not a question.
        public Line(List<Quote> quotes, Optional<String> state, List<Spot> places, Optional<String> note,
                List<Link> links) {
            this(quotes, state, places, note, links, Optional.empty());
        }
    }

    /// @param language of the words, as a BCP 47 tag
    public record Quote(Optional<Spot> spot, String words, String language) {}

    /// @param place `folder/file:line`
    /// @param href of the heading above the line; empty in a file that is no note
    public record Spot(String place, Optional<String> href) {}
}
