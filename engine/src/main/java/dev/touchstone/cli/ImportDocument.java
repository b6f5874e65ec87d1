package dev.touchstone.cli;

import dev.touchstone.cards.Dues;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.notes.Entry;
import dev.touchstone.report.Contradiction;
import dev.touchstone.report.Dangling;
import dev.touchstone.report.Debt;
import dev.touchstone.report.Duplicate;
import dev.touchstone.report.PersonalData;
import dev.touchstone.report.ReportCard;
import dev.touchstone.report.Spot;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Edge;
import dev.touchstone.topics.Evidence;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What `import --json` prints; `import.schema.json` describes it. Files are relative to the folder.
///
/// @param folder as it was named
/// @param files how many were read
/// @param unread files of other kinds
/// @param entries by file and line
record ImportDocument(String folder, int files, List<Unread> unread, List<Row> entries, List<Places> duplicates,
        List<Prerequisite> prerequisites, List<Question> questions, List<Claim> contradictions, List<Link> dangling,
        List<Personal> personal, List<Copied> copies, List<Fence> fences, List<Repaired> repairs,
        List<Practised> exercises, List<Complaint> problems) {

    /// @param ending in lower case with its dot; empty for files without one
    record Unread(String ending, int files) {}

    /// One entry of a note.
    ///
    /// @param kind `topic`, `question`, `gap` or `junk`
    /// @param role `container` for a topic that only groups others
    /// @param canonical id of the topic that it is about
    /// @param parent title of the entry that it stands under
    /// @param answered of a question: `answered`, `partial` or `open`
    record Row(String file, int line, String kind, Optional<String> role, String title, Optional<String> canonical,
            Optional<String> parent, int depth, Optional<String> answered) {}

    /// A topic that occurs in several places.
    record Places(String canonical, boolean crossFile, List<Place> occurrences) {}

    record Place(String file, int line, String kind, String title) {}

    /// @param before topic to learn before `after`
    /// @param confidence above 0, at most 1
    record Prerequisite(String before, String after, double confidence, List<Quote> evidence) {}

    record Quote(String file, int line, String source, String quote) {}

    /// @param due when to review it, as [dev.touchstone.cards.Due#label] has it; empty where the reviews cannot be looked at
    record Question(String file, int line, String title, Optional<String> canonical, String answered,
            Optional<Where> answer, List<String> exercises, Optional<String> due) {}

    record Where(String file, int line) {}

    record Claim(Optional<String> canonical, List<Quoted> statements, Optional<String> right) {}

    record Quoted(String file, int line, String words) {}

    record Link(String file, int line, String kind, String target) {}

    record Personal(String file, int line, String kind, String words) {}

    /// A note with the same text as `of`.
    record Copied(String file, String of) {}

    /// Code that is never closed.
    record Fence(String file, int line, String words) {}

    /// @param after the line as the patch has it
    record Repaired(String file, int line, String before, String after) {}

    record Practised(String exercise, List<String> topics) {}

    /// Fills in the document for a report.
    ///
    /// @param base what files are named relative to
    /// @param dues empty where they are not known
    record Writer(ReportCard report, Path base, Language language, Optional<Dues> dues) {

        ImportDocument document(String folder) {
            Map<Path, Debt.ByLine> debts = Debt.byLine(report.ledger());
            return new ImportDocument(folder, report.folder().files().size(),
                    report.folder().unread().entrySet().stream()
                            .map(kind -> new Unread(kind.getKey(), kind.getValue())).toList(),
                    report.rows().stream().map(row -> row(row, debts)).toList(),
                    report.duplicates().stream().map(this::places).toList(),
                    report.prerequisites().stream().map(this::prerequisite).toList(),
                    report.ledger().stream().map(this::question).toList(),
                    report.findings().contradictions().stream().map(this::claim).toList(),
                    report.findings().dangling().stream().map(this::link).toList(),
                    report.findings().personal().stream().map(this::personal).toList(),
                    report.findings().copies().stream()
                            .map(copy -> new Copied(file(copy.file()), file(copy.original()))).toList(),
                    report.findings().openFences().stream()
                            .map(one -> new Fence(file(one.spot().file()), one.spot().line(), one.words())).toList(),
                    report.findings().repairs().stream().map(one -> new Repaired(file(one.spot().file()),
                            one.spot().line(), one.before(), one.after())).toList(),
                    report.practice().entrySet().stream().map(entry -> new Practised(id(entry.getKey()),
                            entry.getValue().stream().map(TopicId::value).toList())).toList(),
                    report.problems().stream().map(problem -> Complaint.of(problem, base)).toList());
        }

        private Row row(dev.touchstone.report.Row row, Map<Path, Debt.ByLine> debts) {
            Entry entry = row.entry();
            boolean container = entry.kind() == Entry.Kind.CONTAINER;
            Optional<String> answered = Optional.ofNullable(debts.get(row.file())).flatMap(one -> one.state(entry))
                    .map(Entry.Answer.State::label);
            return new Row(file(row.file()), entry.line(), container ? Entry.Kind.TOPIC.label() : entry.kind().label(),
                    container ? Optional.of("container") : Optional.empty(), entry.title(),
                    container ? Optional.empty() : row.topic().map(TopicId::value), entry.parent(), entry.depth(),
                    answered);
        }

        private Places places(Duplicate duplicate) {
            return new Places(duplicate.topic().value(), duplicate.crossesFiles(), duplicate.rows().stream()
                    .map(row -> new Place(file(row.file()), row.entry().line(), row.entry().kind().label(),
                            row.entry().title()))
                    .toList());
        }

        private Prerequisite prerequisite(Edge edge) {
            return new Prerequisite(edge.from().value(), edge.to().value(), Math.round(edge.confidence() * 100) / 100.0,
                    edge.evidence().stream().map(this::quote).toList());
        }

        private Quote quote(Evidence evidence) {
            return new Quote(file(evidence.file()), evidence.line(), label(evidence.source()), evidence.quote());
        }

        private Question question(Debt debt) {
            Entry entry = debt.question().entry();
            return new Question(file(debt.question().file()), entry.line(), entry.title(),
                    debt.question().topic().map(TopicId::value), debt.state().label(),
                    debt.answered().map(spot -> new Where(file(spot.file()), spot.line())),
                    debt.exercises().stream().map(Writer::id).toList(), dues.map(known -> known.of(debt).label()));
        }

        private Claim claim(Contradiction contradiction) {
            return new Claim(contradiction.topic().map(TopicId::value), contradiction.statements().stream()
                    .map(one -> new Quoted(file(one.spot().file()), one.spot().line(), one.words())).toList(),
                    contradiction.right().map(right -> right.in(language)));
        }

        private Link link(Dangling dangling) {
            Spot spot = dangling.spot();
            return new Link(file(spot.file()), spot.line(), dangling.kind().label(), dangling.target());
        }

        private Personal personal(PersonalData data) {
            return new Personal(file(data.spot().file()), data.spot().line(), label(data.kind()), data.words());
        }

        private String file(Path file) {
            return Complaint.relative(file, base);
        }

        private static String id(Exercise exercise) {
            return exercise.id().value();
        }

        private static String label(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
