package dev.touchstone.catalogue;

import dev.touchstone.source.CodeFences;
import dev.touchstone.source.Fields;
import dev.touchstone.source.FrontMatter;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `exercise.md` or `exercise.zh.md`: a front matter and five sections.
///
/// @param fields the front matter, for the questions that only one language answers
record ExercisePage(Fields fields, Exercise.Text text) {

    private static final Pattern HEADING = Pattern.compile("##[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern HINT = Pattern.compile("\\d{1,3}[.)][ \\t]+(.*)");

    /// The sections in the order in which they must stand, with their headings.
    private enum Section {
        STATEMENT("Statement", "题目"), EXAMPLES("Examples", "示例"), HINTS("Hints", "提示"), EDITORIAL("Editorial",
                "题解"), MISCONCEPTIONS("Misconceptions", "常见误解");

        private final String en;
        private final String zh;

        Section(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        String heading(Language language) {
            return language == Language.EN ? en : zh;
        }

        static Optional<Section> find(Language language, String heading) {
            return Stream.of(values()).filter(section -> section.heading(language).equals(heading)).findFirst();
        }

        static String all(Language language) {
            return Stream.of(values()).map(section -> section.heading(language)).collect(Collectors.joining(", "));
        }
    }

    private record Part(int line, String markdown) {}

    static String fileName(Language language) {
        return language == Language.EN ? "exercise.md" : "exercise.zh.md";
    }

    /// Reads one language; every problem except those of the other language's keys is added to `problems`.
    static Optional<ExercisePage> read(Path folder, Language language, List<Problem> problems) {
        Path file = folder.resolve(fileName(language));
        return switch (TextFile.read(file)) {
            case Reading.Invalid(var found) -> {
                problems.addAll(found);
                yield Optional.empty();
            }
            case Reading.Valid(TextFile text) -> parse(file, text.text(), language, problems);
        };
    }

    private static Optional<ExercisePage> parse(Path file, String text, Language language, List<Problem> problems) {
        FrontMatter front = switch (FrontMatter.parse(file, text)) {
            case Reading.Valid(FrontMatter valid) -> valid;
            case Reading.Invalid(var found) -> {
                problems.addAll(found);
                yield FrontMatter.skipped(file, text);
            }
        };
        if (!front.isPresent()) {
            problems.add(new Problem(file, 1, "has no readable front matter; start with \"---\" and \"title: …\""));
            return Optional.empty();
        }
        var fields = new Fields(front);
        Map<Section, Part> parts = parts(front, language, problems);
        String title = fields.text("title");
        Map<String, String> properties = fields.textMap("properties");
        return Optional.of(new ExercisePage(fields, new Exercise.Text(title, properties,
                body(parts, Section.STATEMENT), body(parts, Section.EXAMPLES),
                hints(file, parts.get(Section.HINTS), problems),
                body(parts, Section.EDITORIAL), body(parts, Section.MISCONCEPTIONS))));
    }

    private static String body(Map<Section, Part> parts, Section section) {
        Part part = parts.get(section);
        return part == null ? "" : part.markdown();
    }

    /// Cuts the body at its `##` headings.
    private static Map<Section, Part> parts(FrontMatter front, Language language, List<Problem> problems) {
        var parts = new EnumMap<Section, Part>(Section.class);
        var fences = new CodeFences();
        var current = new StringBuilder();
        Optional<Section> section = Optional.empty();
        int start = front.bodyLine();
        int line = front.bodyLine();
        for (String content : front.body().lines().toList()) {
            Matcher heading = HEADING.matcher(content);
            if (!fences.isCode(content) && heading.matches()) {
                int from = start;
                section.ifPresent(known -> parts.put(known, new Part(from, current.toString().strip())));
                current.setLength(0);
                section = section(front.file(), line, heading.group(1), language, parts, problems);
                start = line;
            } else {
                current.append(content).append('\n');
            }
            line++;
        }
        int from = start;
        section.ifPresent(known -> parts.put(known, new Part(from, current.toString().strip())));
        reportMissing(front.file(), language, parts, problems);
        return parts;
    }

    private static Optional<Section> section(Path file, int line, String heading, Language language,
            Map<Section, Part> before, List<Problem> problems) {
        Optional<Section> found = Section.find(language, heading);
        if (found.isEmpty()) {
            problems.add(new Problem(file, line,
                    "unknown section \"%s\"; the sections are %s".formatted(heading, Section.all(language))));
        } else if (before.keySet().stream().anyMatch(earlier -> earlier.compareTo(found.get()) >= 0)) {
            problems.add(new Problem(file, line, "section \"%s\" is out of order or repeated; the order is %s"
                    .formatted(heading, Section.all(language))));
        }
        return found;
    }

    private static void reportMissing(Path file, Language language, Map<Section, Part> parts, List<Problem> problems) {
        for (Section section : Section.values()) {
            Part part = parts.get(section);
            if (part == null) {
                problems.add(new Problem(file, 0, "has no section \"%s\"; add \"## %s\""
                        .formatted(section.heading(language), section.heading(language))));
            } else if (part.markdown().isEmpty()) {
                problems.add(new Problem(file, part.line(),
                        "section \"%s\" is empty; write it".formatted(section.heading(language))));
            }
        }
    }

    /// The items of the numbered list that starts at the left margin.
    private static List<String> hints(Path file, @Nullable Part part,
            List<Problem> problems) {
        if (part == null || part.markdown().isEmpty()) {
            return List.of();
        }
        var hints = new ArrayList<StringBuilder>();
        var fences = new CodeFences();
        for (String line : part.markdown().lines().toList()) {
            Matcher start = HINT.matcher(line);
            boolean within = fences.isOpen();
            boolean code = fences.isCode(line);
            if (start.matches() && !(code && within)) {
                hints.add(new StringBuilder(start.group(1)));
            } else if (!hints.isEmpty()) {
                hints.getLast().append('\n').append(unindented(line));
            }
        }
        if (hints.size() != Exercise.HINTS) {
            problems.add(new Problem(file, part.line(), "has %d hints; write exactly %d as a numbered list"
                    .formatted(hints.size(), Exercise.HINTS)));
        }
        return hints.stream().map(hint -> hint.toString().strip()).toList();
    }

    /// A list item's further lines are indented by the width of `1. `.
    private static String unindented(String line) {
        int indent = 0;
        while (indent < Math.min(3, line.length()) && line.charAt(indent) == ' ') {
            indent++;
        }
        return line.substring(indent);
    }
}
