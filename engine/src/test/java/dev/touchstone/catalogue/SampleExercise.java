package dev.touchstone.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a small exercise without faults, for tests that then break it.
public final class SampleExercise {

    private static final String FRONT = """
            ---
            title: Counter
            contract: Counter
            stage: 1
            difficulty: 2
            topics: [counting]
            complexity:
              next: O(1)
            properties:
              countsUp: Each call answers one more than the last.
              startsAtOne: The first call answers 1.
            limits:
              steps: 10_000
            ---
            """;
    private static final String ENGLISH = """
            ## Statement

            Count.

            ```text
            ## no section
            ```

            ## Examples

            Two.

            ## Hints

            1. Think.
            2. Think more:
               ```java
               int count;
               ```
            3. Write it.

            ## Editorial

            It counts.

            ## Misconceptions

            None.
            """;
    private static final String CHINESE = """
            ---
            title: 计数器
            properties:
              countsUp: 每次调用的结果比上一次大 1。
              startsAtOne: 第一次调用得到 1。
            ---
            ## 题目

            计数。

            ## 示例

            两个。

            ## 提示

            1. 想一想。
            2. 再想一想。
            3. 写出来。

            ## 题解

            计数。

            ## 常见误解

            没有。
            """;
    private static final String SOLUTION = """
            public final class MyCounter implements Counter {
                private int count;

                @Override
                public int next() {
                    return ++count;
                }
            }
            """;

    private SampleExercise() {}

    /// Writes the exercise into `exercises/counter` and returns that folder.
    public static Path write(Path exercises) throws IOException {
        Path folder = exercises.resolve("counter");
        file(folder, "exercise.md", FRONT + ENGLISH);
        file(folder, "exercise.zh.md", CHINESE);
        file(folder, "contract/Counter.java", "public interface Counter {\n    int next();\n}\n");
        file(folder, "starter/MyCounter.java", SOLUTION.replace("++count", "0"));
        file(folder, "reference/MyCounter.java", SOLUTION);
        file(folder, "alternatives/one/MyCounter.java", SOLUTION);
        file(folder, "alternatives/two/MyCounter.java", SOLUTION);
        file(folder, "properties/CounterProperties.java",
                "class CounterProperties {\n    @Property\n    void countsUp() {}\n\n    @Property(tries = 5)\n    void startsAtOne() {}\n}\n");
        for (int i = 1; i <= Exercise.MUTANTS_MIN; i++) {
            file(folder, "mutants/wrong-" + i + "/MyCounter.java",
                    "// en: counts wrongly\n// zh: 数错了\n// property: countsUp\n// calls: " + i + "\n" + SOLUTION);
        }
        return folder;
    }

    static void file(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }
}
