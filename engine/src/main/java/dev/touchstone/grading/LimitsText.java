package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.source.Language;
import dev.touchstone.source.Words;
import java.util.List;
import java.util.stream.Collectors;

/// The limits of an exercise in words, for whoever is about to solve it.
public final class LimitsText {

    private static final int KIB = 1024;

    private LimitsText() {}

    /// One limit, as in `Memory` and `128 MiB`.
    public record Line(String name, String amount) {}

    /// All limits of an exercise, those that are reached most often first.
    public static List<Line> lines(Exercise exercise, Language language) {
        Limits limits = exercise.limits();
        Words words = Words.of(LimitsText.class, language);
        return List.of(
                line(words, "steps", limits.steps()),
                line(words, "script", Limits.SCRIPT_TIME.toSeconds()),
                line(words, "seconds", limits.time().toSeconds()),
                line(words, "heap", limits.heapMiB()),
                line(words, "output", limits.outputBytes() / KIB),
                exercise.facts().threads()
                        ? new Line(words.say("limits.threads"), words.say("limits.threads.several"))
                        : line(words, "threads", Limits.THREADS_MAX),
                line(words, "source", limits.sourceBytes() / KIB),
                line(words, "compiled", Limits.CLASSES_MAX, Limits.CLASS_BYTES_MAX / KIB));
    }

    /// As a Markdown list.
    public static String markdown(Exercise exercise, Language language) {
        return lines(exercise, language).stream()
                .map(line -> "- " + Words.of(LimitsText.class, language).say("limits.line", line.name(), line.amount()))
                .collect(Collectors.joining("\n"));
    }

    private static Line line(Words words, String key, Object... amounts) {
        return new Line(words.say("limits." + key), words.say("limits." + key + ".amount", amounts));
    }
}
