package dev.touchstone.web.notes;

import dev.touchstone.library.Library;
import dev.touchstone.notes.Definitions;
import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Heading;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.notes.Page;
import dev.touchstone.source.Language;
import dev.touchstone.topics.Place;
import dev.touchstone.topics.Topic;
import dev.touchstone.web.notes.FolderReport.Spot;
import dev.touchstone.web.page.NoteLinks;
import dev.touchstone.web.page.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What imported notes write about a topic, passage by passage, the longest first. For one request.
final class Passages {

    /// Passages shown for one topic.
    private static final int SHOWN_MAX = 5;

    /// Places that are looked at for one topic.
    private static final int PLACES_MAX = 40;

    /// Lines shown of a section, and of a text without headings.
    private static final int SECTION_LINES_MAX = 80;
    private static final int TEXT_LINES_MAX = 12;

    private final Library library;
    private final Spots spots;
    private final Prose prose;
    private final Language language;

    /// @param title the author's words
    /// @param language of the note, as a BCP 47 tag
    /// @param cut whether the note goes on
    record Passage(Spot spot, String title, String language, String html, boolean cut) {}

    /// Lines of a note, the first included and the last not, both counted from 0.
    private record Range(Note note, Place place, int from, int to, String text, boolean cut) {

        boolean holds(Range other) {
            return note.file().equals(other.note.file()) && from <= other.from && other.to <= to;
        }
    }

    Passages(Library library, Spots spots, Prose prose, Language language) {
        this.library = library;
        this.spots = spots;
        this.prose = prose;
        this.language = language;
    }

    List<Passage> about(Topic topic) {
        var ranges = new ArrayList<Range>();
        topic.places().stream().filter(place -> place.kind() == Entry.Kind.TOPIC || place.kind() == Entry.Kind.QUESTION)
                .limit(PLACES_MAX)
                .forEach(place -> spots.note(place.file()).map(note -> range(note, place))
                        .filter(range -> !range.text().isBlank()).ifPresent(ranges::add));
        ranges.sort(Comparator.comparingInt((Range range) -> range.text().length()).reversed());
        var shown = new ArrayList<Range>();
        for (Range range : ranges) {
            if (shown.size() < SHOWN_MAX && shown.stream().noneMatch(other -> other.holds(range))) {
                shown.add(range);
            }
        }
        return IntStream.range(0, shown.size()).boxed().flatMap(i -> passage(shown.get(i), i + 1).stream()).toList();
    }

    private static Range range(Note note, Place place) {
        int first = note.body().line();
        List<Heading> headings = note.headings();
        Optional<Heading> own = headings.stream().filter(heading -> heading.line() == place.line()).findFirst();
        int from = own.map(Heading::below).orElse(Math.max(place.line(), first)) - first;
        int to = own.map(heading -> end(note, heading)).orElseGet(() -> end(note, place.line()));
        int most = from + (own.isPresent() ? SECTION_LINES_MAX : TEXT_LINES_MAX);
        List<String> lines = note.markdown().lines().skip(from).limit(Math.max(0, Math.min(to, most) - from)).toList();
        boolean cut = to > most && note.markdown().lines().skip(most).anyMatch(line -> !line.isBlank());
        return new Range(note, place, from, from + lines.size(), String.join("\n", lines), cut);
    }

    /// Where the section below `heading` ends.
    private static int end(Note note, Heading heading) {
        return note.headings().stream()
                .filter(other -> other.line() > heading.line() && other.level() <= heading.level()).findFirst()
                .map(other -> other.line() - note.body().line()).orElse(Integer.MAX_VALUE);
    }

    /// Where the entry ends that begins in `line`.
    private static int end(Note note, int line) {
        return note.entries().stream()
                .filter(entry -> entry.line() > line && entry.kind() != Entry.Kind.JUNK).findFirst()
                .map(entry -> entry.line() - note.body().line()).orElse(Integer.MAX_VALUE);
    }

    /// @param number of the passage on its page
    private Optional<Passage> passage(Range range, int number) {
        Note note = range.note();
        Optional<NoteFolder> folder = library.imported().stream()
                .filter(each -> note.file().startsWith(each.folder())).findFirst();
        return folder.flatMap(found -> spots.at(note.file(), range.place().line()).map(spot -> {
            var links = new NoteLinks(note.file(), found.folder(), found.notes(), library, language);
            String text = Definitions.of(note.markdown()).completing(range.text());
            String html = Page.within(prose.page(text, links).html(), "p" + number);
            return new Passage(spot, range.place().title(), note.language().tag(), html, range.cut());
        }));
    }
}
