package dev.touchstone.web.notes;

import dev.touchstone.cards.Dues;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Entry.Answer;
import dev.touchstone.notes.Entry.Kind;
import dev.touchstone.notes.Note;
import dev.touchstone.report.Contradiction;
import dev.touchstone.report.Dangling;
import dev.touchstone.report.Debt;
import dev.touchstone.report.Duplicate;
import dev.touchstone.report.ReportCard;
import dev.touchstone.report.Row;
import dev.touchstone.source.Bilingual;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Edge;
import dev.touchstone.topics.Evidence;
import dev.touchstone.topics.Topic;
import dev.touchstone.web.notes.FolderReport.Figures;
import dev.touchstone.web.notes.FolderReport.Line;
import dev.touchstone.web.notes.FolderReport.Quote;
import dev.touchstone.web.notes.FolderReport.Section;
import dev.touchstone.web.notes.FolderReport.Spot;
import dev.touchstone.web.page.ImportedNotes;
import dev.touchstone.web.page.Link;
import dev.touchstone.web.page.Paths;
import dev.touchstone.web.page.Prose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts the findings of one report card into lines with links. For one request.
final class ReportLines {

    /// The most lines of one kind on a page; `import --json` has all.
    private static final int LINES_MAX = 100;

    /// Exercises are often called like their topics.
    private static final Bilingual<String> EXERCISE = new Bilingual<>("Exercise: %s", "练习：%s");

    /// Behind words that say that the note is there.
    private static final Bilingual<String> NO_HEADING = new Bilingual<>("this heading is not.", "但其中没有这个标题。");
    private static final Bilingual<String> NO_BLOCK = new Bilingual<>("this block is not.", "但其中没有这个块。");

    /// The most places listed in one line.
    private static final int PLACES_MAX = 12;

    private final ReportCard report;
    private final Spots spots;
    private final Dues dues;
    private final Language language;

    ReportLines(ReportCard report, ImportedNotes names, Dues dues, Language language) {
        this.report = report;
        this.spots = new Spots(names, report.folder().notes());
        this.dues = dues;
        this.language = language;
    }

    FolderReport folder() {
        Path folder = report.folder().folder();
        var sections = new ArrayList<Section>();
        add(sections, "open", debts(true), this::debt);
        add(sections, "answered", debts(false), this::debt);
        add(sections, "gaps", report.rows(Kind.GAP), row -> line(List.of(quote(row)), row.topic()));
        add(sections, "contradictions", report.findings().contradictions(), this::contradiction);
        add(sections, "duplicates", report.duplicates().stream().filter(Duplicate::crossesFiles).toList(),
                this::duplicate);
        add(sections, "exercises", report.practice().entrySet(), entry -> new Line(List.of(), Optional.empty(),
                List.of(), Optional.empty(), exercise(entry.getKey(), entry.getValue())));
        add(sections, "prerequisites", report.prerequisites(), this::prerequisite);
        add(sections, "dangling", report.findings().dangling(), this::dangling);
        add(sections, "personal", report.findings().personal(), one -> said(one.spot(), one.words()));
        add(sections, "copies", report.findings().copies(), copy -> new Line(List.of(), Optional.empty(),
                Stream.of(copy.file(), copy.original()).flatMap(file -> spots.at(file, 0).stream()).toList(),
                Optional.empty(), List.of()));
        add(sections, "fences", report.findings().openFences(), one -> said(one.spot(), one.words()));
        add(sections, "repairs", report.findings().repairs(), one -> new Line(
                List.of(quote(one.spot(), one.before())), Optional.empty(), List.of(), Optional.of(one.after()),
                List.of()));
        add(sections, "dropped", report.rows(Kind.JUNK), row -> line(List.of(quote(row)), Optional.empty()));
        add(sections, "problems", report.problems().stream().filter(one -> one.file().startsWith(folder)).toList(),
                this::problem);
        return new FolderReport(String.valueOf(folder.getFileName()), figures(),
                report.folder().unread().entrySet().stream()
                        .map(kind -> (kind.getKey().isEmpty() ? "?" : kind.getKey()) + " " + kind.getValue()).toList(),
                sections);
    }

    private Figures figures() {
        return new Figures(report.rows().size(), report.folder().files().size(), report.topicCount(),
                report.ledger().size(), report.rows(Kind.GAP).size(), report.rows(Kind.JUNK).size());
    }

    private static <T> void add(List<Section> sections, String key, Collection<T> all, Function<T, Line> line) {
        if (!all.isEmpty()) {
            sections.add(new Section(key, all.size(), all.stream().limit(LINES_MAX).map(line).toList(),
                    Math.max(0, all.size() - LINES_MAX)));
        }
    }

    private List<Debt> debts(boolean open) {
        return report.ledger().stream().filter(debt -> (debt.state() == Answer.State.OPEN) == open).toList();
    }

    private Line debt(Debt debt) {
        List<Link> links = new ArrayList<>(topic(debt.question().topic()));
        debt.exercises().forEach(exercise -> links.add(link(exercise)));
        return new Line(List.of(quote(debt.question())), Optional.of(debt.state().label()),
                debt.answered().flatMap(this::spot).stream().toList(), Optional.empty(), links, due(debt));
    }

    /// Of a question that is a card.
    private Optional<String> due(Debt debt) {
        return debt.state() == Answer.State.OPEN ? Optional.empty() : Optional.of(dues.of(debt).label());
    }

    private Line duplicate(Duplicate duplicate) {
        return new Line(List.of(), Optional.empty(), duplicate.rows().stream().limit(PLACES_MAX)
                .flatMap(row -> spot(new dev.touchstone.report.Spot(row.file(), row.entry().line())).stream()).toList(),
                Optional.empty(), topic(Optional.of(duplicate.topic())));
    }

    private Line contradiction(Contradiction contradiction) {
        return new Line(contradiction.statements().stream().map(one -> quote(one.spot(), one.words())).toList(),
                Optional.empty(), List.of(), contradiction.right().map(right -> right.in(language)),
                topic(contradiction.topic()));
    }

    private Line dangling(Dangling link) {
        Optional<String> missing = switch (link.kind()) {
            case NOTE, IMAGE -> Optional.empty();
            case HEADING -> Optional.of(NO_HEADING.in(language));
            case BLOCK -> Optional.of(NO_BLOCK.in(language));
        };
        return new Line(List.of(quote(link.spot(), link.target())), Optional.empty(), List.of(), missing, List.of());
    }

    private Line prerequisite(Edge edge) {
        Evidence why = edge.evidence().getFirst();
        List<Link> links = new ArrayList<>(topic(Optional.of(edge.from())));
        links.addAll(topic(Optional.of(edge.to())));
        var place = new dev.touchstone.report.Spot(why.file(), why.line());
        return new Line(why.quote().isEmpty() ? List.of() : List.of(quote(place, why.quote())), Optional.empty(),
                List.of(), Optional.empty(), links);
    }

    private List<Link> exercise(Exercise exercise, Collection<TopicId> topics) {
        List<Link> links = new ArrayList<>(List.of(link(exercise)));
        topics.forEach(id -> links.addAll(topic(Optional.of(id))));
        return links;
    }

    private Link link(Exercise exercise) {
        return new Link(Paths.exercise(exercise.id()),
                EXERCISE.in(language).formatted(exercise.text().in(language).title()));
    }

    private Line problem(Problem problem) {
        var spot = new dev.touchstone.report.Spot(problem.file(), problem.line());
        return line(List.of(new Quote(spot(spot), problem.message().in(language), language.tag())), Optional.empty());
    }

    private Line said(dev.touchstone.report.Spot spot, String words) {
        return line(List.of(quote(spot, words)), Optional.empty());
    }

    private Line line(List<Quote> quotes, Optional<TopicId> topic) {
        return new Line(quotes, Optional.empty(), List.of(), Optional.empty(), topic(topic));
    }

    private List<Link> topic(Optional<TopicId> id) {
        Optional<Topic> topic = id.flatMap(report::topic);
        return topic.map(found -> Prose.link(found, language)).stream().toList();
    }

    private Quote quote(Row row) {
        Entry entry = row.entry();
        return quote(new dev.touchstone.report.Spot(row.file(), entry.line()), entry.title());
    }

    private Quote quote(dev.touchstone.report.Spot spot, String words) {
        Language written = spots.note(spot.file()).map(Note::language).orElse(language);
        return new Quote(spot(spot), words, written.tag());
    }

    private Optional<Spot> spot(dev.touchstone.report.Spot spot) {
        return spots.at(spot.file(), spot.line());
    }
}
