package dev.touchstone.source;

import dev.touchstone.source.FrontMatter.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks a front matter for values of a kind, and collects a problem for each that is missing or of another kind.
///
/// What is asked for is always answered, with an empty value where there is a problem, so that one reading finds all of
/// them. Not thread-safe.
public final class Fields {

    private final FrontMatter front;
    private final List<Problem> problems = new ArrayList<>();

    public Fields(FrontMatter front) {
        this.front = front;
    }

    /// The problems of all questions so far, in the order of asking.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// The text of a required key.
    public String text(String key) {
        Optional<String> text = findText(key);
        if (front.find(key).isEmpty()) {
            problem(1, "field.missing", key);
        }
        return text.orElse("");
    }

    /// The text of an optional key; a list or a map there is a problem.
    public Optional<String> findText(String key) {
        return front.find(key).flatMap(value -> oneLine(key, value));
    }

    /// A required whole number from `min` to `max`; `min` where there is a problem.
    public long number(String key, long min, long max) {
        if (front.find(key).isEmpty()) {
            problem(1, "field.missing.number", key, min, max);
        }
        return front.find(key).flatMap(value -> number(key, value, min, max)).orElse(min);
    }

    /// Whether an optional key is `true`; `false` where it is missing.
    public boolean flag(String key) {
        String text = findText(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            problem(line(key), "field.flag", key, text);
        }
        return text.equals("true");
    }

    /// The items of an optional list; one text counts as a list of one.
    public List<String> texts(String key) {
        return switch (front.find(key).orElse(new Value.Sequence(0, List.of()))) {
            case Value.Sequence(_, var items) ->
                items.stream().flatMap(item -> oneLine(key, item).stream()).toList();
            case Value.Text(_, String text) -> text.isBlank() ? List.of() : List.of(text);
            case Value.Mapping(int line, _) -> {
                problem(line, "field.list", key);
                yield List.of();
            }
        };
    }

    /// The entries of an optional map from text to text, in file order.
    public Map<String, String> textMap(String key) {
        var texts = new LinkedHashMap<String, String>();
        mapping(key)
                .forEach((name, value) -> oneLine(key + "." + name, value).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    /// The entries of an optional map from text to whole numbers of at least 1, in file order.
    public Map<String, Long> numberMap(String key) {
        var numbers = new LinkedHashMap<String, Long>();
        mapping(key).forEach((name, value) -> number(key + "." + name, value, 1, Long.MAX_VALUE)
                .ifPresent(number -> numbers.put(name, number)));
        return numbers;
    }

    /// Reports every key that is not in `known`.
    public void refuseOthersThan(Set<String> known) {
        front.values().forEach((key, value) -> {
            if (!known.contains(key)) {
                problem(value.line(), "field.unknown", key,
                        String.join(", ", known.stream().sorted().toList()));
            }
        });
    }

    /// The line of a key's value; 1 where it is missing.
    public int line(String key) {
        return front.find(key).map(Value::line).orElse(1);
    }

    /// The line of `entry` within the map at `key`; the map's own line where it is missing.
    public int line(String key, String entry) {
        return front.find(key).flatMap(value -> value instanceof Value.Mapping(_, var entries)
                ? Optional.ofNullable(entries.get(entry))
                : Optional.empty()).map(Value::line).orElse(line(key));
    }

    private Map<String, Value> mapping(String key) {
        return switch (front.find(key).orElse(new Value.Mapping(0, Map.of()))) {
            case Value.Mapping(_, var entries) -> entries;
            case Value.Text(_, String text) when text.isBlank() -> Map.of();
            case Value other -> {
                problem(other.line(), "field.map", key);
                yield Map.of();
            }
        };
    }

    private Optional<Long> number(String key, Value value, long min, long max) {
        Optional<String> text = oneLine(key, value);
        try {
            Optional<Long> number = text.map(digits -> Long.valueOf(digits.replace("_", "")));
            if (number.isEmpty() || (number.get() >= min && number.get() <= max)) {
                return number;
            }
        } catch (NumberFormatException _) {
            // reported below, like a number out of range
        }
        problem(value.line(), "field.number", key, min, max, text.orElse(""));
        return Optional.empty();
    }

    private Optional<String> oneLine(String key, Value value) {
        if (value instanceof Value.Text(int line, String text)) {
            if (text.isBlank()) {
                problem(line, "field.empty", key);
                return Optional.empty();
            }
            return Optional.of(text.strip());
        }
        problem(value.line(), "field.text", key);
        return Optional.empty();
    }

    private void problem(int line, String what, Object... values) {
        problems.add(Problem.of(Fields.class, front.file(), line, what, values));
    }
}
