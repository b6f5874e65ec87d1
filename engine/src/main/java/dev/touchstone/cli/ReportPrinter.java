package dev.touchstone.cli;

import dev.touchstone.cards.Due;
import dev.touchstone.cards.Dues;
import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Entry.Answer;
import dev.touchstone.notes.Entry.Kind;
import dev.touchstone.report.Contradiction;
import dev.touchstone.report.Debt;
import dev.touchstone.report.Duplicate;
import dev.touchstone.report.ReportCard;
import dev.touchstone.report.Row;
import dev.touchstone.report.Spot;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Edge;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Prints a report card for people: figures first, then each kind of finding with its places.
final class ReportPrinter {

    /// The most lines printed of one kind of finding; all of them are in the JSON document.
    private static final int MAX_LINES = 12;

    /// The most places printed of one topic.
    private static final int MAX_PLACES = 4;

    private static final String INDENT = "  ";
    private static final int LINE_COLUMNS = 6;

    private final Session session;
    private final ReportCard report;
    private final Path base;
    private final Optional<Dues> dues;
    private final LocalDate today;

    /// @param dues empty where they are not known
    /// @param today the day of study
    ReportPrinter(Session session, ReportCard report, Path base, Optional<Dues> dues, LocalDate today) {
        this.session = session;
        this.report = report;
        this.base = base;
        this.dues = dues;
        this.today = today;
    }

    /// @param all whether every entry is listed, file by file
    void print(boolean all) {
        if (all) {
            entries();
        }
        figures();
        unread();
        dues.ifPresent(this::reviews);
        section("duplicates", crossing(), this::duplicate);
        section("open", debts(Answer.State.OPEN), this::debt);
        section("partial", debts(Answer.State.PARTIAL), this::debt);
        section("gaps", report.rows(Kind.GAP), this::row);
        section("contradictions", report.findings().contradictions(), this::contradiction);
        section("prerequisites", report.prerequisites(), this::prerequisite);
        section("dangling", report.findings().dangling(),
                one -> place(one.spot()) + Printable.line(one.target())
                        + (one.kind().isPart() ? session.say("import.dangling." + one.kind().label()) : ""));
        section("personal", report.findings().personal(), one -> place(one.spot())
                + session.say("import.personal." + one.kind().name().toLowerCase(Locale.ROOT)) + " "
                + Printable.line(one.words()));
        section("copies", report.findings().copies(), copy -> session.say("import.copy",
                Printable.line(file(copy.file())), Printable.line(file(copy.original()))));
        section("fences", report.findings().openFences(), one -> place(one.spot()) + Printable.line(one.words()));
        section("repairs", report.findings().repairs(), one -> place(one.spot()) + Printable.line(one.after()));
        section("dropped", report.rows(Kind.JUNK), this::row);
        section("answered", debts(Answer.State.ANSWERED), this::debt);
        section("exercises", List.copyOf(report.practice().entrySet()), entry -> entry.getKey().id().value() + "  "
                + entry.getValue().stream().map(this::title).collect(Collectors.joining(", ")));
        problems();
    }

    private void figures() {
        session.print(session.say("import.done", report.rows().size(), report.folder().files().size()));
        session.print(session.say("import.figures", report.rows(Kind.TOPIC).size(), report.topicCount(),
                report.ledger().size(), report.rows(Kind.GAP).size(), report.rows(Kind.JUNK).size()));
    }

    /// Files of other kinds, the most frequent first.
    private void unread() {
        Map<String, Integer> kinds = report.folder().unread();
        if (!kinds.isEmpty()) {
            String told = kinds.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(MAX_LINES)
                    .map(kind -> (kind.getKey().isEmpty() ? session.say("import.unread.bare") : kind.getKey()) + " "
                            + kind.getValue())
                    .collect(Collectors.joining(session.say("import.unread.comma")));
            session.print(
                    session.say("import.unread", kinds.values().stream().mapToInt(Integer::intValue).sum(), told));
        }
    }

    /// A question with its day.
    private record Dated(Debt debt, LocalDate day) {}

    private void reviews(Dues known) {
        var due = new ArrayList<Dated>();
        int later = 0;
        int fresh = 0;
        var seen = new HashSet<String>();
        for (Debt debt : report.ledger()) {
            if (!known.card(debt).filter(seen::add).isPresent()) {
                continue;
            }
            switch (known.of(debt)) {
                case Due.Unanswered() -> {
                }
                case Due.Fresh() -> fresh++;
                case Due.On(LocalDate day) when day.isAfter(today) -> later++;
                case Due.On(LocalDate day) -> due.add(new Dated(debt, day));
            }
        }
        if (due.size() + fresh + later > 0) {
            session.print(session.say("import.reviews", due.size(), fresh, later));
        }
        due.sort(Comparator.comparing(Dated::day));
        section("due", due, one -> row(one.debt().question()) + session.say("import.since", one.day()));
    }

    private <T> void section(String name, List<T> all, Function<T, String> line) {
        if (all.isEmpty()) {
            return;
        }
        session.print("");
        session.print(session.screen().style().strong(session.say("import." + name, all.size())));
        all.stream().limit(MAX_LINES).forEach(one -> session.print(INDENT + line.apply(one)));
        if (all.size() > MAX_LINES) {
            session.print(INDENT + session.say("import.more", all.size() - MAX_LINES));
        }
    }

    private List<Duplicate> crossing() {
        return report.duplicates().stream().filter(Duplicate::crossesFiles).toList();
    }

    private String duplicate(Duplicate duplicate) {
        List<Row> rows = duplicate.oneOfEachFileFirst();
        String places = rows.stream().limit(MAX_PLACES).map(row -> file(row.file()) + ":" + row.entry().line())
                .collect(Collectors.joining(", "));
        return title(duplicate.topic()) + ": " + (rows.size() > MAX_PLACES
                ? session.say("import.elsewhere", places, rows.size() - MAX_PLACES)
                : places);
    }

    private List<Debt> debts(Answer.State state) {
        return report.ledger().stream().filter(debt -> debt.state() == state).toList();
    }

    /// Asked where, answered where, practised by which exercise, due when.
    private String debt(Debt debt) {
        String exercises = debt.exercises().stream().map(exercise -> exercise.id().value())
                .collect(Collectors.joining(", "));
        Optional<LocalDate> day = dues.map(known -> known.of(debt))
                .flatMap(due -> due instanceof Due.On(LocalDate on) ? Optional.of(on) : Optional.empty());
        return row(debt.question())
                + debt.answered().map(spot -> "  → " + file(spot.file()) + ":" + spot.line()).orElse("")
                + (exercises.isEmpty() ? "" : session.say("import.practise", exercises))
                + day.map(on -> session.say("import.day", on)).orElse("");
    }

    private String row(Row row) {
        return place(new Spot(row.file(), row.entry().line())) + Printable.line(row.entry().title());
    }

    private String contradiction(Contradiction contradiction) {
        String said = contradiction.statements().stream()
                .map(one -> place(one.spot()) + Printable.line(one.words()))
                .collect(Collectors.joining("\n" + INDENT));
        return contradiction.right()
                .map(right -> said + "\n" + INDENT + INDENT + "→ " + right.in(session.language())).orElse(said);
    }

    private String prerequisite(Edge edge) {
        var evidence = edge.evidence().getFirst();
        return session.say("import.before", title(edge.from()), title(edge.to()),
                file(evidence.file()) + ":" + evidence.line(), Math.round(edge.confidence() * 100));
    }

    private void problems() {
        List<Problem> problems = report.problems();
        if (!problems.isEmpty()) {
            session.warn("\n" + session.say("import.problems", problems.size()));
            problems.forEach(problem -> session.warn(session.line(problem)));
        }
    }

    private void entries() {
        Style style = session.screen().style();
        var shown = new ArrayList<Path>();
        for (Row row : report.rows()) {
            if (shown.isEmpty() || !shown.getLast().equals(row.file())) {
                shown.add(row.file());
                session.print(style.strong(Printable.line(file(row.file()))));
            }
            Entry entry = row.entry();
            String kind = session.say("import.kind." + entry.kind().label());
            session.print(style.faint(Width.padLeft(Integer.toString(entry.line()), LINE_COLUMNS)) + INDENT
                    + INDENT.repeat(entry.depth()) + Printable.line(entry.title())
                    + (kind.isEmpty() ? "" : style.faint(" (" + kind + ")")));
        }
        session.print("");
    }

    private String title(TopicId id) {
        return report.graph().find(id).map(topic -> topic.title(session.language())).orElse(id.value());
    }

    private String place(Spot spot) {
        return file(spot.file()) + ":" + spot.line() + "  ";
    }

    private String file(Path file) {
        return Complaint.relative(file, base);
    }
}
