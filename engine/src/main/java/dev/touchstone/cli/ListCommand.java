package dev.touchstone.cli;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list`: the exercises, by stage and difficulty.
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--topic", paramLabel = "ID")
    private String topic = "";

    @Option(names = "--json")
    private boolean json;

    ListCommand(Session session) {
        this.session = session;
    }

    /// What `list --json` prints.
    record Document(List<Row> exercises, List<Complaint> problems) {}

    /// One exercise.
    ///
    /// @param title in English and Chinese
    record Row(String id, Titles title, int stage, int difficulty, List<String> topics, String contract,
            Allowed limits) {}

    record Allowed(long steps, long seconds, int heapMiB, int sourceBytes, int outputBytes) {}

    record Titles(String en, String zh) {}

    @Override
    public Integer call() {
        Catalogue catalogue = session.catalogue();
        List<Exercise> exercises = chosen(catalogue);
        if (json) {
            List<Complaint> complaints = catalogue.problems().stream()
                    .map(problem -> Complaint.of(problem, session.home()))
                    .toList();
            session.print(Json.write(new Document(exercises.stream().map(ListCommand::row).toList(), complaints)));
            return ExitCode.FINE;
        }
        print(exercises);
        if (exercises.isEmpty()) {
            session.print(session.say("list.none"));
        }
        List<Problem> problems = catalogue.problems();
        if (!problems.isEmpty()) {
            session.warn("\n" + session.say("list.problems", problems.size()));
            problems.forEach(problem -> session.warn(session.line(problem)));
        }
        return ExitCode.FINE;
    }

    private List<Exercise> chosen(Catalogue catalogue) {
        List<Exercise> exercises = catalogue.exercises().stream()
                .filter(exercise -> topic.isEmpty() || topics(exercise).contains(topic))
                .sorted(Comparator.comparingInt((Exercise exercise) -> exercise.facts().stage())
                        .thenComparingInt(exercise -> exercise.facts().difficulty())
                        .thenComparing(Exercise::id))
                .toList();
        if (exercises.isEmpty() && !topic.isEmpty()) {
            throw session.noSuch("topic", topic,
                    catalogue.exercises().stream().flatMap(exercise -> topics(exercise).stream()).distinct().toList());
        }
        return exercises;
    }

    private void print(List<Exercise> exercises) {
        List<String> lines = Columns.align(exercises.stream().map(this::cells).toList());
        int stage = 0;
        for (int i = 0; i < exercises.size(); i++) {
            if (exercises.get(i).facts().stage() != stage) {
                stage = exercises.get(i).facts().stage();
                session.print(session.screen().style().strong(session.say("list.stage", stage)));
            }
            session.print(lines.get(i));
        }
    }

    private List<String> cells(Exercise exercise) {
        return List.of(
                exercise.id().value(),
                session.say("list.difficulty", exercise.facts().difficulty(), Exercise.DIFFICULTY_MAX),
                exercise.title(session.language()),
                String.join(", ", topics(exercise)));
    }

    private static List<String> topics(Exercise exercise) {
        return exercise.facts().topics().stream().map(TopicId::value).toList();
    }

    private static Row row(Exercise exercise) {
        return new Row(
                exercise.id().value(),
                new Titles(exercise.text().en().title(), exercise.text().zh().title()),
                exercise.facts().stage(),
                exercise.facts().difficulty(),
                topics(exercise),
                exercise.contractName(),
                allowed(exercise.limits()));
    }

    private static Allowed allowed(Limits limits) {
        return new Allowed(limits.steps(), limits.time().toSeconds(), limits.heapMiB(), limits.sourceBytes(),
                limits.outputBytes());
    }
}
