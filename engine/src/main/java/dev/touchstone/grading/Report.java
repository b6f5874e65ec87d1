package dev.touchstone.grading;

import dev.touchstone.properties.Figure;
import dev.touchstone.source.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A verdict as a document: what `check --json` prints, what is stored with an attempt, and what pages are drawn from.
///
/// All of it is plain data in no language but Java's; [VerdictText] puts it into words.
///
/// @param exercise id
/// @param verdict name of the case of [Verdict]
/// @param seed from which all scripts were generated
/// @param properties in the order in which they were checked
/// @param problems of the compiler or the gate, in file order; empty for other verdicts
/// @param counterexample where a script failed
/// @param interleaving where threads got in each other's way
/// @param error the exception, how the process ended, or our own failure; for `RuntimeError` and `JudgeError`
/// @param limit the limit that was reached, as `steps`, `millis` or `heapMiB`
/// @param growth where a call costs too much; for `TooSlow`
/// @param replay token that plays the failing script again
/// @param digest hex SHA-256 over exercise, sources, seed and everything above but nothing that depends on the machine
/// @param millis wall clock by stage, and `total`
public record Report(
        String exercise,
        String verdict,
        long seed,
        List<Property> properties,
        List<Remark> problems,
        Optional<Story> counterexample,
        Optional<Interleaving> interleaving,
        Optional<String> error,
        Optional<Limit> limit,
        Optional<Growth> growth,
        Optional<String> replay,
        String digest,
        Map<String, Long> millis) {

    public Report {
        properties = List.copyOf(properties);
        problems = List.copyOf(problems);
        millis = Map.copyOf(millis);
    }

    public boolean accepted() {
        return verdict.equals("Accepted");
    }

    /// One property.
    ///
    /// @param tries how many scripts, inputs or plans were tried
    /// @param result `held`, `failed`, or `notChecked` because another one failed first
    /// @param exploration how many schedules of its plans were run; for a concurrent property that held
    public record Property(String name, int tries, String result, Optional<Explored> exploration) {

        /// One without threads.
        public Property(String name, int tries, String result) {
            this(name, tries, result, Optional.empty());
        }
    }

    /// @param schedules of all plans together
    /// @param complete up to how many forced switches every schedule of every plan was run; absent if there were no
    ///   others at all
    /// @param exhausted how many of the plans were run under every schedule that there is; 0 in reports from before it was
    ///   counted
    public record Explored(int schedules, Optional<Integer> complete, int exhausted) {}

    /// @param unit `steps`, `millis` or `heapMiB`
    public record Limit(String unit, long amount) {}

    /// What one call costs at growing sizes.
    ///
    /// @param operation name of the method
    /// @param expected how the cost may grow, as a formula of `n`
    /// @param measured how it grows, as a formula of `n`
    /// @param points by growing size
    /// @param stopped the smallest size at which the steps of a script were used up
    public record Growth(String property, String operation, String expected, String measured, List<Point> points,
            Optional<Integer> stopped) {

        public Growth {
            points = List.copyOf(points);
        }
    }

    /// @param steps of one call
    /// @param allowed how many it may be, from what it is at the smallest size
    public record Point(int size, long steps, long allowed) {}

    /// A counterexample.
    ///
    /// @param property name of the property that does not hold
    /// @param omitted how many calls that went well are left out behind the construction
    /// @param failing index in `steps`
    /// @param printed what the learner's code printed
    /// @param unprinted how many bytes more it printed
    /// @param repeatable whether a fresh process gave the same answers; if not, the submission keeps state outside its
    ///   instances
    /// @param statics its static fields that may change; only where it is not repeatable
    /// @param like a common mistake that answers everything as the submission does
    public record Story(String property, List<Line> steps, int omitted, int failing, String printed, long unprinted,
            boolean repeatable, List<String> statics, Optional<Likeness> like) {

        public Story {
            steps = List.copyOf(steps);
            statics = statics == null ? List.of() : List.copyOf(statics);
        }

        /// Which step of the script `steps.get(index)` is: 0 for the construction, 1 for the first call.
        public int number(int index) {
            return index == 0 ? 0 : index + omitted;
        }
    }

    /// A common mistake.
    ///
    /// @param mutant its name in the exercise's folder
    /// @param misconception one sentence, without a full stop
    public record Likeness(String mutant, Bilingual<String> misconception) {}

    /// One step.
    ///
    /// @param call `new MyLruCache` or a method's name
    /// @param arguments as Java source writes them
    /// @param expected what should have happened; absent where the property says nothing about this step
    /// @param actual what happened, as `kind` and `text`
    /// @param frames the learner's stack frames where it threw or was stopped, innermost first
    /// @param cost steps counted in the learner's code
    /// @param figures what a right answer holds after the step, field by field; empty where no model says so
    public record Line(
            String call,
            List<String> arguments,
            Optional<Result> expected,
            Result actual,
            List<String> frames,
            long cost,
            List<Figure> figures) {

        public Line {
            arguments = List.copyOf(arguments);
            frames = List.copyOf(frames);
            figures = figures == null ? List.of() : List.copyOf(figures);
        }
    }

    /// An outcome or an expectation.
    ///
    /// @param kind of an outcome `done`, `returned`, `threw` or `stopped`
    ///   (`text` is then `steps`, `time` or `death`); of an expectation also `sameAs`, `atMost`, `atLeast`,
    ///   `length` and `rule` (the property's own sentence)
    /// @param text the value as Java source writes it, its middle left out where it is very long; or the exception; empty
    ///   where the kind says all
    public record Result(String kind, String text) {}
}
