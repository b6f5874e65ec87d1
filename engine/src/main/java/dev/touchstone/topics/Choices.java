package dev.touchstone.topics;

import dev.touchstone.source.Problem;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the user decided about the graph, in a small file beside the notes. The importer reads it and never writes it, so a
/// choice holds until the user takes it back.
///
/// One choice a line, `#` starts a comment:
///
/// ```
/// pin page table before huge page
/// pin TLB part of virtual memory
/// reject Kafka before Redis
/// reject 锁 part of 算法
/// reject 负载均衡 is load balancing
/// rename 缓存问题 to Cache failures
/// merge 行程 into 进程
/// rename "Introduction to TCP" to TCP basics
/// ```
///
/// A name may stand in quotes. Without them a line whose names hold ` to ` or ` is ` has several meanings, and the first that
/// names topics counts.
///
/// @param problems lines that cannot be understood
public record Choices(List<Choice> all, List<Problem> problems) {

    /// The name of the file, in the folder that is imported.
    public static final String FILE_NAME = "touchstone.topics";

    /// The most choices that are read, those that cannot be understood included.
    static final int MAX_CHOICES = 10_000;

    /// No choices at all.
    public static final Choices NONE = new Choices(List.of(), List.of());

    private static final int MAX_LINE = 400;
    private static final Pattern LINE = Pattern.compile("(pin|reject|rename|merge)\\s+(\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(
            "(?<=\\s)(before|part of|related to|is|to|into)(?=\\s+\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]+)[\"”](?=\\s)");

    /// One line of a file.
    ///
    /// @param line 1-based
    /// @param meanings what it may mean, at least one
    public record Choice(Path file, int line, List<Meaning> meanings) {
        public Choice {
            meanings = List.copyOf(meanings);
        }

        /// The first meaning that `fits`, else the first of all.
        Meaning chosen(Predicate<Meaning> fits) {
            return meanings.stream().filter(fits).findFirst().orElseGet(meanings::getFirst);
        }
    }

    /// What a line may mean.
    ///
    /// @param left and right topics, by id, title or alias; for a rename the right is the new title
    public record Meaning(Verb verb, String left, String right) {}

    public enum Verb {
        PIN_BEFORE("pin", "before"), PIN_PART("pin", "part of"), PIN_RELATED("pin", "related to"), REJECT_BEFORE(
                "reject", "before"), REJECT_PART("reject", "part of"), REJECT_RELATED("reject",
                        "related to"), REJECT_SAME("reject", "is"), RENAME("rename", "to"), MERGE("merge", "into");

        private final String word;
        private final String link;

        Verb(String word, String link) {
            this.word = word;
            this.link = link;
        }

        private static Optional<Verb> of(String word, String link) {
            for (Verb verb : values()) {
                if (verb.word.equalsIgnoreCase(word) && verb.link.equalsIgnoreCase(link)) {
                    return Optional.of(verb);
                }
            }
            return Optional.empty();
        }
    }

    public Choices {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /// Reads the choices that lie in `folder`; [#NONE] where there are none. Never throws.
    public static Choices read(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        return switch (TextFile.read(file)) {
            case Reading.Valid(TextFile text) -> parse(file, text.lines());
            case Reading.Invalid(List<Problem> problems) -> new Choices(List.of(), problems);
        };
    }

    /// These choices, then those of another folder.
    public Choices and(Choices other) {
        return new Choices(Stream.concat(all.stream(), other.all.stream()).toList(),
                Stream.concat(problems.stream(), other.problems.stream()).toList());
    }

    static Choices parse(Path file, List<String> lines) {
        var choices = new ArrayList<Choice>();
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < lines.size() && choices.size() + problems.size() < MAX_CHOICES; i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int number = i + 1;
                List<Meaning> meanings = meanings(line);
                if (meanings.isEmpty()) {
                    problems.add(Problem.of(Choices.class, file, number, "choice.unclear",
                            line.length() > MAX_LINE ? line.substring(0, MAX_LINE) : line));
                } else {
                    choices.add(new Choice(file, number, meanings));
                }
            }
        }
        return new Choices(choices, problems);
    }

    /// What a line may mean: one meaning where its first name is quoted, else one for each link that fits its verb.
    private static List<Meaning> meanings(String line) {
        Matcher matcher = LINE.matcher(line);
        if (line.length() > MAX_LINE || !matcher.matches()) {
            return List.of();
        }
        String word = matcher.group(1);
        String rest = matcher.group(2);
        Matcher quoted = QUOTED.matcher(rest);
        int from = quoted.lookingAt() ? quoted.end() : 0;
        var meanings = new ArrayList<Meaning>();
        Matcher link = LINK.matcher(rest);
        while (link.find()) {
            String left = rest.substring(0, link.start()).strip();
            boolean parted = left.length() >= from && !left.isEmpty();
            Optional<Verb> verb = parted ? Verb.of(word, link.group(1)) : Optional.empty();
            String right = rest.substring(link.end()).strip();
            verb.ifPresent(found -> meanings.add(new Meaning(found, unquoted(left), unquoted(right))));
        }
        boolean named = !meanings.isEmpty() && from > 0 && meanings.getFirst().left().equals(quoted.group(1));
        return named ? meanings.subList(0, 1) : meanings;
    }

    private static String unquoted(String name) {
        Matcher quoted = QUOTED.matcher(name + " ");
        return quoted.lookingAt() && quoted.end() == name.length() ? String.valueOf(quoted.group(1)) : name;
    }
}
