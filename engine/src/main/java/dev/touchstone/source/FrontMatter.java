package dev.touchstone.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// The YAML between the first two `---` lines of a file, and the body that follows. TOML between lines of `+++` is read as
/// far as [TomlFront] knows it.
///
/// Without fences, [MetadataLines] is read.
///
/// A file may have none: then there are no values and the body is the whole text. YAML 1.2: `no` is a string. Anchors and
/// custom tags mean nothing here.
public final class FrontMatter {

    /// The longest front matter that is parsed, in UTF-16 units.
    static final int MAX_LENGTH = 32 * 1024;

    /// The deepest nesting of lists and maps.
    static final int MAX_DEPTH = 8;

    /// The most values, counted again wherever an alias repeats them.
    static final int MAX_VALUES = 2_000;

    private static final int FIRST_LINE = 2;

    /// A value with the line that it stands on.
    public sealed interface Value {

        /// 1-based line of the file.
        int line();

        record Text(int line, String text) implements Value {}

        record Sequence(int line, List<Value> items) implements Value {}

        record Mapping(int line, Map<String, Value> entries) implements Value {}
    }

    private final Path file;
    private final Optional<Value.Mapping> values;
    private final String body;
    private final int bodyLine;

    private FrontMatter(Path file, Optional<Value.Mapping> values, String body, int bodyLine) {
        this.file = file;
        this.values = values;
        this.body = body;
        this.bodyLine = bodyLine;
    }

    /// Reads the front matter at the start of `text`, which has `\n` line ends as in [TextFile#text].
    public static Reading<FrontMatter> parse(Path file, String text) {
        Optional<Fenced> fenced = Fenced.find(text);
        if (fenced.isEmpty()) {
            return new Reading.Valid<>(without(file, text));
        }
        var problems = new ArrayList<Problem>();
        Optional<Value.Mapping> values = new NodeReader(file, fenced.get().yamlLine(), problems)
                .read(fenced.get().yaml());
        return problems.isEmpty()
                ? new Reading.Valid<>(new FrontMatter(file, values, fenced.get().body(), fenced.get().bodyLine()))
                : new Reading.Invalid<>(problems);
    }

    /// The same file with its front matter, readable or not, left out.
    public static FrontMatter skipped(Path file, String text) {
        return Fenced.find(text)
                .map(fenced -> new FrontMatter(file, Optional.empty(), fenced.body(), fenced.bodyLine()))
                .orElseGet(() -> without(file, text));
    }

    private static FrontMatter without(Path file, String text) {
        return new FrontMatter(file, Optional.empty(), text, 1);
    }

    /// Whether the file has a front matter at all.
    public boolean isPresent() {
        return values.isPresent();
    }

    public Path file() {
        return file;
    }

    /// All values, in file order; empty where the file has no front matter.
    public Map<String, Value> values() {
        return values.map(Value.Mapping::entries).orElse(Map.of());
    }

    public Optional<Value> find(String key) {
        return Optional.ofNullable(values().get(key));
    }

    /// The text after the closing `---`, or the whole text.
    public String body() {
        return body;
    }

    /// 1-based line of the file on which [#body] starts.
    public int bodyLine() {
        return bodyLine;
    }

    /// The lines between two fences: only a first line of exactly `---` opens one, `---` or `...` closes it; so does `+++`.
    ///
    /// @param yamlLine 1-based line of the file on which the YAML starts
    private record Fenced(String yaml, int yamlLine, String body, int bodyLine) {

        static Optional<Fenced> find(String text) {
            int start = text.indexOf('\n') + 1;
            String opening = text.substring(0, start).strip();
            boolean toml = opening.equals(TomlFront.FENCE);
            if (!toml && !opening.equals("---")) {
                return MetadataLines.find(text)
                        .map(found -> new Fenced(found.yaml(), 1, text.substring(found.end()), found.lines() + 1));
            }
            int line = FIRST_LINE;
            int at = start;
            while (at < text.length() && at - start <= MAX_LENGTH) {
                int end = text.indexOf('\n', at);
                int next = end < 0 ? text.length() : end + 1;
                String content = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
                if (toml ? content.equals(TomlFront.FENCE) : content.equals("---") || content.equals("...")) {
                    String front = text.substring(start, at);
                    return Optional.of(new Fenced(toml ? TomlFront.asYaml(front) : front, FIRST_LINE,
                            text.substring(next), line + 1));
                }
                at = next;
                line++;
            }
            return Optional.empty();
        }
    }

    /// Turns YAML into values and every fault into a problem.
    private static final class NodeReader {

        private final Path file;
        private final int firstLine;
        private final List<Problem> problems;
        private int count;

        NodeReader(Path file, int firstLine, List<Problem> problems) {
            this.file = file;
            this.firstLine = firstLine;
            this.problems = problems;
        }

        Optional<Value.Mapping> read(String yaml) {
            var settings = LoadSettings.builder().setMaxAliasesForCollections(MAX_DEPTH).build();
            try {
                Optional<Node> root = new Compose(settings).composeString(yaml);
                if (root.isEmpty()) {
                    return Optional.of(new Value.Mapping(1, Map.of()));
                }
                if (root.get() instanceof MappingNode mapping) {
                    return Optional.of(mapping(mapping, 1));
                }
                problem(line(root.get()), "front.noLines");
            } catch (MarkedYamlEngineException e) {
                int line = e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(1);
                problem(line, "front.noYaml", firstLine(e.getProblem()));
            } catch (YamlEngineException e) {
                problem(1, "front.noYaml", firstLine(String.valueOf(e.getMessage())));
            } catch (StackOverflowError _) {
                problem(1, "front.tooDeep", MAX_DEPTH);
            }
            return Optional.empty();
        }

        private Value value(Node node, int depth) {
            if (depth > MAX_DEPTH || ++count > MAX_VALUES) {
                if (problems.isEmpty()) {
                    problem(line(node), "front.tooLarge", MAX_DEPTH, MAX_VALUES);
                }
                return new Value.Text(line(node), "");
            }
            return switch (node) {
                case ScalarNode scalar -> new Value.Text(line(node), scalar.getValue());
                case SequenceNode sequence -> new Value.Sequence(line(node),
                        sequence.getValue().stream().map(item -> value(item, depth + 1)).toList());
                case MappingNode mapping -> mapping(mapping, depth + 1);
                default -> new Value.Text(line(node), "");
            };
        }

        private Value.Mapping mapping(MappingNode node, int depth) {
            var entries = new LinkedHashMap<String, Value>();
            for (NodeTuple tuple : node.getValue()) {
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    problem(line(tuple.getKeyNode()), "front.key");
                } else if (entries.containsKey(key.getValue())) {
                    problem(line(key), "front.twice", key.getValue());
                } else {
                    entries.put(key.getValue(), value(tuple.getValueNode(), depth));
                }
            }
            return new Value.Mapping(line(node), Collections.unmodifiableMap(entries));
        }

        private int line(Node node) {
            return node.getStartMark().map(Mark::getLine).orElse(0) + firstLine;
        }

        private static String firstLine(String message) {
            return message.lines().findFirst().orElse("it cannot be parsed");
        }

        private void problem(int line, String key, Object... values) {
            problems.add(Problem.of(FrontMatter.class, file, line, key, values));
        }
    }
}
