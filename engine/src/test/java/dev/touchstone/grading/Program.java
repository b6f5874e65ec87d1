package dev.touchstone.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One submission to the exercise `doubler`, and what must become of it: a file of `src/test/hostile`, whose first lines
/// say so:
///
/// ```java
/// // verdict: WrongAnswer RuntimeError         one of these
/// // says: a part of what the learner reads    any number of them
/// ```
///
/// A line that ends with `//!` is the one that the first remark must name. `«3×text»` stands for the text three times,
/// with `#` in it for 0 to 2. Names in `@` stand for what a test puts there, as in `@CANARY@`.
///
/// @param name category and name, as in `files/read-all`
/// @param verdicts any of which it may get
/// @param says parts of what is told in English
/// @param line that the first remark must name
record Program(String name, List<String> verdicts, List<String> says, OptionalInt line, String source) {

    static final Path FOLDER = Path.of(System.getProperty("touchstone.home"), "engine", "src", "test", "hostile");

    private static final String VERDICT = "// verdict: ";
    private static final String SAYS = "// says: ";
    private static final String MARK = "//!";
    private static final Pattern REPEATED = Pattern.compile("«(\\d+)×(.*?)»", Pattern.DOTALL);

    /// The programs of `folder` and the folders in it, by name.
    ///
    /// @param names what stands for each name in `@`
    static List<Program> in(Path folder, Map<String, String> names) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted()
                    .map(file -> read(folder, file, names)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read \"" + folder + "\"", e);
        }
    }

    private static Program read(Path folder, Path file, Map<String, String> names) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read \"" + file + "\"", e);
        }
        var verdicts = new ArrayList<String>();
        var says = new ArrayList<String>();
        List<String> lines = text.lines().toList();
        for (String line : lines) {
            if (line.startsWith(VERDICT)) {
                verdicts.addAll(Arrays.asList(line.substring(VERDICT.length()).split(" ")));
            } else if (line.startsWith(SAYS)) {
                says.add(line.substring(SAYS.length()));
            }
        }
        String source = text;
        for (var name : names.entrySet()) {
            source = source.replace("@" + name.getKey() + "@", name.getValue());
        }
        String name = folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.java$", "");
        return new Program(name, verdicts, says, marked(lines), REPEATED.matcher(source).replaceAll(Program::repeated));
    }

    private static OptionalInt marked(List<String> lines) {
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).endsWith(MARK)).map(i -> i + 1).findFirst();
    }

    private static String repeated(MatchResult match) {
        return IntStream.range(0, Integer.parseInt(match.group(1)))
                .mapToObj(i -> match.group(2).replace("#", Integer.toString(i)))
                .collect(Collectors.joining())
                .replace("\\", "\\\\").replace("$", "\\$");
    }

    Submission submission() {
        return Submission.of("MyDoubler.java", source);
    }

    @Override
    public String toString() {
        return name;
    }
}
