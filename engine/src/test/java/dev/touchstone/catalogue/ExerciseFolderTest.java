package dev.touchstone.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseFolderTest {

    @TempDir
    private Path exercises;

    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        folder = SampleExercise.write(exercises);
    }

    @Test
    void read_soundFolder_isAnExercise() {
        Exercise exercise = valid();

        assertThat(exercise.id()).isEqualTo(new ExerciseId("counter"));
        assertThat(exercise.title(Language.ZH)).isEqualTo("计数器");
        assertThat(exercise.contractName()).isEqualTo("Counter");
        assertThat(exercise.solutionName()).isEqualTo("MyCounter");
        assertThat(exercise.propertyMethods()).containsExactly("countsUp", "startsAtOne");
        assertThat(exercise.facts().topics()).containsExactly(new TopicId("counting"));
        assertThat(exercise.facts().topicsLine()).isEqualTo(6);
        assertThat(exercise.limits()).isEqualTo(new Limits(10_000, Limits.TIME_DEFAULT, Limits.HEAP_MIB_DEFAULT,
                Limits.SOURCE_BYTES_DEFAULT));
        assertThat(exercise.sources().alternatives()).map(Alternative::name).containsExactly("one", "two");
        assertThat(exercise.sources().mutants()).hasSize(8).first()
                .satisfies(mutant -> assertThat(mutant.misconception().zh()).isEqualTo("数错了"));
        assertThat(exercise.sources().mutants()).map(Mutant::calls).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void read_limits_areInTheUnitsOfTheFile() throws IOException {
        edit("exercise.md", "steps: 10_000",
                "steps: 20_000\n  seconds: 20\n  heapMiB: 64\n  sourceKiB: 2\n  outputKiB: 1");

        assertThat(valid().limits()).isEqualTo(new Limits(20_000, Duration.ofSeconds(20), 64, 2048, 1024));
    }

    @Test
    void read_limitsOutOfRangeOrUnknown_areAllTold() throws IOException {
        edit("exercise.md", "steps: 10_000",
                "steps: 10\n  seconds: 0\n  heapMiB: 8\n  sourceKiB: 1025\n  outputKiB: many\n  second: 3\n  disk: 1");

        assertThat(problems()).containsExactly(
                "exercise.md:13: limit \"steps\" must be 1000 to 1000000000, got \"10\"",
                "exercise.md:14: \"limits.seconds\" must be a whole number from 1 to 9223372036854775807, got \"0\"",
                "exercise.md:15: limit \"heapMiB\" must be 16 to 1024, got \"8\"",
                "exercise.md:16: limit \"sourceKiB\" must be 1 to 1024, got \"1025\"",
                "exercise.md:17: \"limits.outputKiB\" must be a whole number from 1 to 9223372036854775807, got \"many\"",
                "exercise.md:18: unknown limit \"second\"; did you mean \"seconds\"?",
                "exercise.md:19: unknown limit \"disk\"; known are steps, seconds, heapMiB, sourceKiB, outputKiB");
    }

    @Test
    void read_sections_areCutOutsideCode() {
        Exercise.Text text = valid().text().en();

        assertThat(text.statement()).startsWith("Count.").contains("## no section");
        assertThat(text.hints()).containsExactly("Think.", "Think more:\n```java\nint count;\n```", "Write it.");
    }

    @Test
    void read_missingChinese_isAProblem() throws IOException {
        Files.delete(folder.resolve("exercise.zh.md"));

        assertThat(problems()).containsExactly("exercise.zh.md: does not exist; check the path");
    }

    @Test
    void read_sections_mustBeThereInOrder() throws IOException {
        edit("exercise.md", "## Examples\n\nTwo.\n\n", "");
        edit("exercise.md", "## Editorial\n\nIt counts.\n", "## Editorial\n\n## Extra\n");
        edit("exercise.zh.md", "3. 写出来。", "");

        assertThat(problems()).containsExactly(
                "exercise.md: has no section \"Examples\"; add \"## Examples\"",
                "exercise.md:32: section \"Editorial\" is empty; write it",
                "exercise.md:34: unknown section \"Extra\"; the sections are Statement, Examples, Hints, Editorial,"
                        + " Misconceptions",
                "exercise.zh.md:15: has 2 hints; write exactly 3 as a numbered list");
    }

    @Test
    void read_frontMatter_isCheckedInFull() throws IOException {
        edit("exercise.md", "stage: 1", "stage: 12");
        edit("exercise.md", "topics: [counting]", "topic: [counting]");
        edit("exercise.md", "steps: 10_000", "seconds: 600");

        assertThat(problems()).containsExactly(
                "exercise.md:1: names no topic; add \"topics: [id]\" with ids of notes",
                "exercise.md:4: \"stage\" must be a whole number from 1 to 9, got \"12\"",
                "exercise.md:6: unknown key \"topic\"; known are complexity, contract, difficulty, limits, properties,"
                        + " stage, threads, title, topics",
                "exercise.md:13: limit \"seconds\" must be 1 to 60, got \"600\"");
    }

    @Test
    void read_properties_mustAgreeEverywhere() throws IOException {
        edit("exercise.zh.md", "startsAtOne", "startsAtTwo");
        edit("properties/CounterProperties.java", "void startsAtOne", "void startsAtZero");

        assertThat(problems()).containsExactly(
                "exercise.zh.md:4: has no sentence for property \"startsAtOne\"; add one",
                "exercise.zh.md:5: property \"startsAtTwo\" is not in exercise.md; add it there or remove it here",
                "properties/CounterProperties.java:1: has no method \"startsAtOne\", which exercise.md lists; write it or"
                        + " remove it there",
                "properties/CounterProperties.java:6: property \"startsAtZero\" is not listed in exercise.md; add it with a"
                        + " sentence");
    }

    @Test
    void read_javaFiles_areChecked() throws IOException {
        edit("starter/MyCounter.java", "public final class MyCounter", "package a.b;\npublic final class Mine");
        Files.delete(folder.resolve("reference/MyCounter.java"));
        edit("mutants/wrong-1/MyCounter.java", "// zh: 数错了", "// 数错了");
        edit("mutants/wrong-2/MyCounter.java", "property: countsUp", "property: countsDown");
        edit("mutants/wrong-3/MyCounter.java", "calls: 3", "calls: few");

        assertThat(problems()).containsExactly(
                "mutants/wrong-1/MyCounter.java:2: mutant must say \"// zh: …\" on this line",
                "mutants/wrong-2/MyCounter.java:3: names unknown property \"countsDown\"; known are countsUp, startsAtOne",
                "mutants/wrong-3/MyCounter.java:4: calls must be a whole number, got \"few\"",
                "reference/MyCounter.java: does not exist; check the path",
                "starter/MyCounter.java:1: exercise files have no package; remove the line",
                "starter/MyCounter.java:1: does not declare \"MyCounter\"; name the type like the file");
    }

    /// A growth property is listed like any other, and a slow mutant says how it grows instead of how many calls show it.
    @Test
    void read_growthPropertyAndSlowMutant_areRead() throws IOException {
        edit("properties/CounterProperties.java", "@Property(tries = 5)\n    void startsAtOne() {}",
                "Growth<Counter> startsAtOne() {\n        return null;\n    }");
        edit("mutants/wrong-3/MyCounter.java", "calls: 3", "grows: n log n");

        assertThat(problems()).isEmpty();
        edit("properties/CounterProperties.java", "Growth<Counter> startsAtOne",
                "private static Growth<Counter> base() {\n        return null;\n    }\n\n    Growth<Counter> startsAtOne");
        assertThat(problems()).isEmpty();
        edit("properties/CounterProperties.java",
                "    private static Growth<Counter> base() {\n        return null;\n    }\n\n",
                "");
        edit("mutants/wrong-3/MyCounter.java", "grows: n log n", "grows: fast");
        edit("properties/CounterProperties.java", "> startsAtOne", "> startsAtTwo");
        assertThat(problems()).containsExactly(
                "mutants/wrong-3/MyCounter.java:4: unknown growth \"fast\"; known are log n, n, n log n, n², n³, more than n³",
                "properties/CounterProperties.java:1: has no method \"startsAtOne\", which exercise.md lists; write it or"
                        + " remove it there",
                "properties/CounterProperties.java:5: property \"startsAtTwo\" is not listed in exercise.md; add it with a"
                        + " sentence");
    }

    @Test
    void read_tooFewAnswers_isAProblem() throws IOException {
        Files.delete(folder.resolve("alternatives/two/MyCounter.java"));
        Files.delete(folder.resolve("alternatives/two"));
        Files.move(folder.resolve("mutants/wrong-8"), folder.resolve("mutant-8"));

        assertThat(problems()).containsExactly(
                "alternatives: holds 1 of at least 2 alternatives; write more",
                "mutant-8/MyCounter.java: has no place in an exercise; remove it",
                "mutants: holds 7 of at least 8 mutants; write more");
    }

    @Test
    void contentHash_changesWithWhatDecidesAVerdictOnly() throws IOException {
        String before = valid().contentHash();

        edit("exercise.md", "Count.", "Count on.");
        edit("reference/MyCounter.java", "++count", "count += 1");
        assertThat(valid().contentHash()).isEqualTo(before).matches("[0-9a-f]{64}");

        edit("exercise.md", "10_000", "10_001");
        assertThat(valid().contentHash()).isNotEqualTo(before);
    }

    @Test
    void contentHash_lineEnds_doNotMatter() throws IOException {
        String before = valid().contentHash();
        edit("contract/Counter.java", "\n", "\r\n");

        assertThat(valid().contentHash()).isEqualTo(before);
    }

    private Exercise valid() {
        return switch (ExerciseFolder.read(folder)) {
            case Reading.Valid(Exercise exercise) -> exercise;
            case Reading.Invalid(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private List<String> problems() {
        return switch (ExerciseFolder.read(folder)) {
            case Reading.Valid(_) -> List.of();
            case Reading.Invalid(var problems) -> problems.stream().map(problem -> new Problem(
                    folder.relativize(problem.file()), problem.line(), problem.message()).toString()).toList();
        };
    }

    private void edit(String name, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(name));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(name), text.replace(from, to));
    }
}
