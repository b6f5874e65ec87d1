package dev.touchstone.cli;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.source.TopicId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list`: the exercises, by stage and difficulty.
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private static final String GAP = "  ";

    private final Session session;

    @Option(names = "--topic", paramLabel = "ID")
    private String topic = "";

    @Option(names = "--json")
    private boolean json;

    ListCommand(Session session) {
        this.session = session;
    }

    /// What `list --json` prints.
    record Document(List<Row> exercises, List<String> problems) {}

    /// One exercise.
    ///
    /// @param title in English and Chinese
    record Row(String id, Titles title, int stage, int difficulty, List<String> topics, String contract) {}

    record Titles(String en, String zh) {}

    @Override
    public Integer call() {
        Catalogue catalogue = session.catalogue();
        List<Exercise> exercises = chosen(catalogue);
        List<String> problems = catalogue.problems().stream().map(session::line).toList();
        if (json) {
            session.print(Json.write(new Document(exercises.stream().map(ListCommand::row).toList(), problems)));
            return ExitCode.FINE;
        }
        exercises.stream()
                .collect(Collectors.groupingBy(exercise -> exercise.facts().stage(), java.util.TreeMap::new,
                        Collectors.toList()))
                .forEach((stage, group) -> printStage(stage, group, exercises));
        if (exercises.isEmpty()) {
            session.print(session.say("list.none"));
        }
        if (!problems.isEmpty()) {
            session.warn("\n" + session.say("list.problems", problems.size()) + "\n" + String.join("\n", problems));
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

    private void printStage(int stage, List<Exercise> group, List<Exercise> all) {
        int ids = all.stream().mapToInt(exercise -> exercise.id().value().length()).max().orElse(0);
        int titles = all.stream().mapToInt(exercise -> Width.of(title(exercise))).max().orElse(0);
        session.print(session.screen().style().strong(session.say("list.stage", stage)));
        for (Exercise exercise : group) {
            session.print(GAP + Width.padRight(exercise.id().value(), ids)
                    + GAP + session.say("list.difficulty", exercise.facts().difficulty(), Exercise.DIFFICULTY_MAX)
                    + GAP + Width.padRight(title(exercise), titles)
                    + GAP + session.screen().style().faint(String.join(", ", topics(exercise))));
        }
    }

    private String title(Exercise exercise) {
        return exercise.title(session.language());
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
                exercise.contractName());
    }
}
