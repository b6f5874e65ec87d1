package dev.touchstone.catalogue;

import dev.touchstone.source.Fields;
import dev.touchstone.source.Nearest;
import dev.touchstone.source.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `limits:` of a front matter, in the units that authors write.
final class LimitFields {

    private static final int KIB = 1024;

    /// One limit that an exercise may set, both ends included.
    private record Range(String name, long least, long most) {}

    private static final List<Range> RANGES = List.of(
            new Range("steps", Limits.STEPS_MIN, Limits.STEPS_MAX),
            new Range("seconds", 1, Limits.TIME_MAX.toSeconds()),
            new Range("heapMiB", Limits.HEAP_MIB_MIN, Limits.HEAP_MIB_MAX),
            new Range("sourceKiB", 1, Limits.SOURCE_BYTES_MAX / KIB),
            new Range("outputKiB", 1, Limits.OUTPUT_BYTES_MAX / KIB));

    private LimitFields() {}

    /// The limits, with the usual ones where none is given or what is given is a problem.
    ///
    /// @param file to which problems are put
    static Limits read(Fields fields, Path file, List<Problem> problems) {
        var sound = new LinkedHashMap<String, Long>();
        fields.numberMap("limits").forEach((name, value) -> {
            String wrong = wrong(name, value);
            if (wrong.isEmpty()) {
                sound.put(name, value);
            } else {
                problems.add(new Problem(file, fields.line("limits", name), wrong));
            }
        });
        return limits(sound);
    }

    private static String wrong(String name, long value) {
        List<String> names = RANGES.stream().map(Range::name).toList();
        return RANGES.stream().filter(range -> range.name().equals(name)).findFirst()
                .map(range -> value >= range.least() && value <= range.most()
                        ? ""
                        : "limit \"%s\" must be %d to %d, got \"%d\"".formatted(name, range.least(), range.most(),
                                value))
                .orElseGet(() -> "unknown limit \"%s\"; %s".formatted(name, Nearest.to(name, names)
                        .map("did you mean \"%s\"?"::formatted)
                        .orElse("known are " + String.join(", ", names))));
    }

    private static Limits limits(Map<String, Long> given) {
        return new Limits(
                given.getOrDefault("steps", Limits.STEPS_DEFAULT),
                Duration.ofSeconds(given.getOrDefault("seconds", Limits.TIME_DEFAULT.toSeconds())),
                given.getOrDefault("heapMiB", (long) Limits.HEAP_MIB_DEFAULT).intValue(),
                given.getOrDefault("sourceKiB", (long) Limits.SOURCE_BYTES_DEFAULT / KIB).intValue() * KIB,
                given.getOrDefault("outputKiB", (long) Limits.OUTPUT_BYTES_DEFAULT / KIB).intValue() * KIB);
    }
}
