package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.source.Bilingual;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// An exercise with threads whose contract has three methods, for submissions of a few lines.
final class Lab {

    private Lab() {}

    /// @param threads what the threads do
    /// @param model methods of the model
    /// @param solution fields and methods of the submission
    static Report report(Grader grader, String threads, String model, String solution) {
        Report report = grader.grade(exercise(threads, model),
                new Submission(List.of(file(solution)), OptionalLong.of(1)), _ -> {});
        assertThat(report.problems()).isEmpty();
        assertThat(report.error()).isEmpty();
        return report;
    }

    /// @param solution fields and methods of the submission
    static SourceFile file(String solution) {
        return new SourceFile("MyLab.java",
                "import java.util.concurrent.*; import java.util.concurrent.atomic.*; "
                        + "import java.util.concurrent.locks.*;\n"
                        + "public final class MyLab implements Lab { public MyLab() {}\n" + solution + rest(solution)
                        + "}");
    }

    private static String rest(String methods) {
        var rest = new StringBuilder();
        for (String name : List.of("one", "two", "three")) {
            if (!methods.contains("int " + name + "()")) {
                rest.append("public int ").append(name).append("() { return 0; }\n");
            }
        }
        return rest.toString();
    }

    /// @param threads what the threads do
    /// @param model methods of the model
    static Exercise exercise(String threads, String model) {
        var text = new Exercise.Text("Lab", Map.of("holds", "It holds."), "", "", List.of(), "", "");
        var limits = new Limits(1_000_000, Limits.TIME_DEFAULT, Limits.HEAP_MIB_DEFAULT, Limits.SOURCE_BYTES_DEFAULT);
        var facts = new Exercise.Facts("Lab", 1, 1, List.of(), 1, Map.of(), limits, true);
        var contract = new SourceFile("Lab.java", "public interface Lab { int one(); int two(); int three(); }");
        var properties = new SourceFile("LabProperties.java", """
                import dev.touchstone.properties.*;
                class LabProperties {
                    Concurrent<Lab> holds() {
                        return Concurrent.<Lab>of(Lab.class)%s.linearizableTo(Model.class);
                    }
                    static final class Model implements Lab {
                        Model() {}
                        %s%s
                    }
                }
                """.formatted(threads, model, rest(model)));
        var starter = new SourceFile("MyLab.java",
                "public final class MyLab implements Lab { public MyLab() {}\n" + rest("") + "}");
        return new Exercise(ExerciseId.find("lab").orElseThrow(), Path.of("lab"), facts, new Bilingual<>(text, text),
                new Exercise.Sources(List.of(contract), properties, starter, starter, List.of(), List.of()));
    }
}
