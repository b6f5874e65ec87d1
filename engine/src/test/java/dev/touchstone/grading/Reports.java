package dev.touchstone.grading;

import dev.touchstone.source.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports as the grader writes them, one for each verdict.
public final class Reports {

    public static final String DIGEST = "8f3c21aa".repeat(8);

    private static final String PROPERTY = "answersLikeTheModel";

    private Reports() {}

    public static Report accepted() {
        return report("Accepted").property(PROPERTY, 1_000, "held").property("staysSmall", 500, "held").build();
    }

    /// One property, with threads, that held.
    public static Report explored(int plans, int schedules, Optional<Integer> complete, int exhausted) {
        return report("Accepted").property(new Report.Property(PROPERTY, plans, "held",
                Optional.of(new Report.Explored(schedules, complete, exhausted)))).build();
    }

    /// A cache of capacity 1 that does not count a read as a use.
    public static Report wrongAnswer() {
        return report("WrongAnswer")
                .property("staysSmall", 1_000, "held")
                .property(PROPERTY, 12, "failed")
                .property("refusesNoCapacity", 0, "notChecked")
                .story(3, line("new MyLruCache", List.of("2"), expected("done", ""), actual("done", ""), 4),
                        line("put", List.of("1", "\"甲\""), expected("done", ""), actual("done", ""), 12),
                        line("put", List.of("2", "\"b\""), expected("done", ""), actual("done", ""), 12),
                        line("get", List.of("1"), expected("returned", "\"甲\""), actual("returned", "null"), 1_234))
                .build();
    }

    /// The construction is what is wrong: `expected` against what was done.
    public static Report wrongConstruction(Report.Result expected, Report.Result actual) {
        return report("WrongAnswer")
                .property(PROPERTY, 1, "failed")
                .story(0, line("new MyLruCache", List.of("0"), Optional.of(expected), actual, 4))
                .build();
    }

    /// One call after the construction is what is wrong.
    public static Report wrongCall(Optional<Report.Result> expected, Report.Result actual) {
        return report("WrongAnswer")
                .property(PROPERTY, 1, "failed")
                .story(1, line("new MyLruCache", List.of("1"), Optional.empty(), actual("done", ""), 4),
                        line("size", List.of(), expected, actual, 2))
                .build();
    }

    public static Report compileError() {
        return report("CompileError").problem(7, "';' expected", "        size++").build();
    }

    public static Report forbidden() {
        return report("Forbidden")
                .problem(3, "java.io.File may not be used; keep everything in memory", "import java.io.File;")
                .problem(9, "System.exit may not be used; return instead", "System.exit(0);")
                .build();
    }

    public static Report timeLimitExceeded() {
        return report("TimeLimitExceeded")
                .property(PROPERTY, 1, "failed")
                .limit("steps", 10_000_000)
                .story(1, line("new MyLruCache", List.of("1"), expected("done", ""), actual("done", ""), 4),
                        line("get", List.of("1"), expected("returned", "null"), actual("stopped", "steps"), 10_000_000,
                                "MyLruCache.get(MyLruCache.java:12)"))
                .build();
    }

    public static Report memoryLimitExceeded() {
        return report("MemoryLimitExceeded").property(PROPERTY, 1, "failed").limit("heapMiB", 128).build();
    }

    public static Report runtimeError() {
        return report("RuntimeError")
                .property(PROPERTY, 3, "failed")
                .error("NullPointerException: no node")
                .printed("looking for 1\n")
                .story(1, line("new MyLruCache", List.of("1"), expected("done", ""), actual("done", ""), 4),
                        line("get", List.of("1"), expected("returned", "null"),
                                actual("threw", "NullPointerException: no node"), 5,
                                "MyLruCache.find(MyLruCache.java:31)", "MyLruCache.get(MyLruCache.java:12)"))
                .build();
    }

    /// The process went away between two calls.
    public static Report endedEarly() {
        return report("RuntimeError").property(PROPERTY, 1, "failed").error("the process ended with exit code 0")
                .build();
    }

    public static Report judgeError() {
        return report("JudgeError").error("no process could be started").build();
    }

    public static Report tooSlow() {
        return report("TooSlow")
                .property(PROPERTY, 1_000, "held")
                .property("costsTheSame", 1, "failed")
                .growth("get", "1", "n", Optional.of(8_192), new Report.Point(64, 66, 101),
                        new Report.Point(128, 130, 101), new Report.Point(4_096, 4_098, 101))
                .build();
    }

    /// One for each case of [Verdict].
    public static List<Report> all() {
        return List.of(accepted(), wrongAnswer(), compileError(), forbidden(), timeLimitExceeded(),
                memoryLimitExceeded(), runtimeError(), judgeError(), tooSlow());
    }

    public static Optional<Report.Result> expected(String kind, String text) {
        return Optional.of(new Report.Result(kind, text));
    }

    public static Report.Result actual(String kind, String text) {
        return new Report.Result(kind, text);
    }

    public static Report.Line line(
            String call,
            List<String> arguments,
            Optional<Report.Result> expected,
            Report.Result actual,
            long cost,
            String... frames) {
        return new Report.Line(call, arguments, expected, actual, List.of(frames), cost, List.of());
    }

    public static Builder report(String verdict) {
        return new Builder(verdict);
    }

    /// Collects what a report says beside its verdict.
    public static final class Builder {

        private final String verdict;
        private final List<Report.Property> properties = new java.util.ArrayList<>();
        private final List<Remark> problems = new java.util.ArrayList<>();
        private Optional<Report.Story> story = Optional.empty();
        private Optional<String> error = Optional.empty();
        private Optional<Report.Limit> limit = Optional.empty();
        private Optional<Report.Growth> growth = Optional.empty();
        private String printed = "";
        private long unprinted;
        private int omitted;
        private boolean repeatable = true;
        private List<String> statics = List.of();
        private Optional<Report.Likeness> like = Optional.empty();

        private Builder(String verdict) {
            this.verdict = verdict;
        }

        public Builder property(String name, int tries, String result) {
            return property(new Report.Property(name, tries, result));
        }

        public Builder property(Report.Property property) {
            properties.add(property);
            return this;
        }

        public Builder problem(int line, String message, String source) {
            return problem(line, 0, 0, source, new Bilingual<>(message, message), Optional.empty(), Optional.empty());
        }

        public Builder problem(int line, int column, int length, String source, Bilingual<String> message,
                Optional<Bilingual<String>> hint, Optional<String> paste) {
            problems.add(new Remark("MyLruCache.java", line, column, length, source, message, hint, paste));
            return this;
        }

        public Builder printed(String text) {
            printed = text;
            return this;
        }

        public Builder unprinted(long bytes) {
            unprinted = bytes;
            return this;
        }

        public Builder omitted(int calls) {
            omitted = calls;
            return this;
        }

        public Builder like(String mutant, String en, String zh) {
            like = Optional.of(new Report.Likeness(mutant, new Bilingual<>(en, zh)));
            return this;
        }

        public Builder unrepeatable(String... fields) {
            repeatable = false;
            statics = List.of(fields);
            return this;
        }

        public Builder story(int failing, Report.Line... steps) {
            story = Optional.of(new Report.Story(
                    PROPERTY, List.of(steps), omitted, failing, printed, unprinted, repeatable, statics, like));
            return this;
        }

        public Builder error(String text) {
            error = Optional.of(text);
            return this;
        }

        public Builder growth(String operation, String expected, String measured, Optional<Integer> stopped,
                Report.Point... points) {
            growth = Optional.of(new Report.Growth("costsTheSame", operation, expected, measured, List.of(points),
                    stopped));
            return this;
        }

        public Builder limit(String unit, long amount) {
            limit = Optional.of(new Report.Limit(unit, amount));
            return this;
        }

        public Report build() {
            return new Report("lru-cache", verdict, 42, properties, problems, story, Optional.empty(), error, limit,
                    growth, story.map(_ -> "lru-cache.answersLikeTheModel.AAEC"), DIGEST,
                    Map.of("compile", 13L, "check", 43L, "total", 59L));
        }
    }
}
