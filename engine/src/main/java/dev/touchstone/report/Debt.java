package dev.touchstone.report;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Entry.Answer;
import dev.touchstone.notes.Entry.Kind;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Mention;
import dev.touchstone.terms.Name;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One question of the notes: where it is asked, where it is answered, which exercises practise it.
///
/// @param answered where the answer starts, empty for an open question
/// @param exercises on the topic of the question, in id order
public record Debt(Row question, Answer.State state, Optional<Spot> answered, List<Exercise> exercises) {

    private static final Pattern MARKS = Pattern.compile("[？?！!\\s]+$");

    /// Words that only ask what something is.
    private static final Pattern WHAT_IS = Pattern
            .compile("什么是|是什么|是啥|有(?:什么|啥)用|作用|(?:介绍|讲|说|谈|聊|解释)(?:一?下|[讲说谈聊])|简述|请|吗|呢|的"
                    + "|\\bwhat(?:'?s| is| are)\\b|\\b(?:explain|describe|an?|the)\\b");

    public Debt {
        exercises = List.copyOf(exercises);
    }

    /// The ledger: every question, in the order of the rows.
    ///
    /// A question without an answer below it may be answered elsewhere: below the same question asked again, in the same
    /// words before others, or, where it asks no more than what something is, wherever the notes treat that.
    public static List<Debt> ledger(List<Row> rows, Practice practice) {
        Map<TopicId, List<Row>> treated = treated(rows);
        var answered = new HashMap<String, Row>();
        rows.stream().filter(row -> row.entry().kind() == Kind.QUESTION && isAnswered(row))
                .forEach(row -> answered.putIfAbsent(words(row), row));
        return rows.stream().filter(row -> row.entry().kind() == Kind.QUESTION)
                .map(row -> of(row, answered, treated, practice)).toList();
    }

    /// The rows that may answer a question about a topic, at most three, in their order: the first answered question, the first
    /// place that names the topic, and the first other one, for the question that the first place introduces.
    static Map<TopicId, List<Row>> treated(List<Row> rows) {
        Map<TopicId, List<Row>> treated = new HashMap<>();
        for (Row row : rows) {
            row.topic().ifPresent(topic -> {
                List<Row> known = treated.computeIfAbsent(topic, _ -> new ArrayList<>());
                if (adds(row, known)) {
                    known.add(row);
                }
            });
        }
        return treated;
    }

    private static boolean adds(Row row, List<Row> known) {
        List<Row> alike = known.stream().filter(other -> other.entry().kind() == row.entry().kind()).toList();
        return switch (row.entry().kind()) {
            case QUESTION -> alike.isEmpty() && isAnswered(row);
            case TOPIC -> alike.isEmpty() || (alike.size() == 1 && !(row.file().equals(alike.getFirst().file())
                    && row.entry().title().equals(alike.getFirst().entry().title())));
            case CONTAINER, GAP, JUNK -> false;
        };
    }

    private static boolean isAnswered(Row row) {
        return row.entry().answer().orElse(Answer.NONE).state() == Answer.State.ANSWERED;
    }

    private static Debt of(Row row, Map<String, Row> answered, Map<TopicId, List<Row>> treated, Practice practice) {
        List<Exercise> exercises = row.topic().map(practice::of).orElse(List.of());
        Answer answer = row.entry().answer().orElse(Answer.NONE);
        if (answer.state() != Answer.State.OPEN) {
            return new Debt(row, answer.state(), Optional.of(new Spot(row.file(), answer.line())), exercises);
        }
        List<Row> elsewhere = row.topic().map(topic -> treated.getOrDefault(topic, List.of())).orElse(List.of());
        return Optional.ofNullable(answered.get(words(row)))
                .or(() -> elsewhere.stream().filter(other -> answers(other, row)).findFirst())
                .map(other -> new Debt(row, Answer.State.ANSWERED, Optional.of(where(other)), exercises))
                .orElseGet(() -> new Debt(row, Answer.State.OPEN, Optional.empty(), exercises));
    }

    /// A question that asks the same about the same topic, a heading that says its words, or for a question that only asks
    /// what something is, a heading about that.
    private static boolean answers(Row other, Row question) {
        if (other.entry().kind() == Kind.QUESTION) {
            return isAnswered(other) && aspect(other, question).equals(aspect(question, question));
        }
        boolean treats = other.entry().place().heading() && !isAbove(other, question);
        return treats && (words(other).equals(words(question))
                || (question.entry().place().heading() && aspect(question, other).isEmpty()));
    }

    private static String words(Row row) {
        return Name.key(MARKS.matcher(row.entry().title()).replaceAll(""));
    }

    /// What a question wants to know beyond what its topic is, by any of its names, is: `为什么快` of `Redis 为什么快？`.
    ///
    /// @param other whose title may name the topic in words of its own
    private static String aspect(Row question, Row other) {
        var title = new StringBuilder(question.entry().title());
        List<Mention> mentions = Dictionary.builtIn().mentions(title.toString());
        for (Mention mention : mentions.reversed()) {
            if (question.topic().filter(mention.term().id()::equals).isPresent()) {
                title.replace(mention.start(), mention.end(), " ");
            }
        }
        String named = Name.key(MARKS.matcher(title).replaceAll(""));
        String key = other.entry().kind() == Kind.TOPIC ? named.replace(Name.key(other.entry().title()), "") : named;
        return Name.key(WHAT_IS.matcher(key).replaceAll(" "));
    }

    private static Spot where(Row row) {
        return new Spot(row.file(), row.entry().answer().map(Answer::line).orElse(row.entry().line()));
    }

    /// The states of a file's questions, found again by their entries.
    public record ByLine(Map<Entry, Answer.State> states) {

        public Optional<Answer.State> state(Entry question) {
            return Optional.ofNullable(states.get(question));
        }
    }

    /// The ledger by file.
    public static Map<Path, ByLine> byLine(List<Debt> ledger) {
        var files = new HashMap<Path, ByLine>();
        for (Debt debt : ledger) {
            files.computeIfAbsent(debt.question().file(), _ -> new ByLine(new HashMap<>())).states()
                    .put(debt.question().entry(), debt.state());
        }
        return files;
    }

    /// Whether the question stands right under `other`, which then only introduces it.
    private static boolean isAbove(Row other, Row question) {
        return other.file().equals(question.file()) && question.entry().parent().isPresent()
                && question.entry().parent().get().equals(other.entry().title());
    }
}
