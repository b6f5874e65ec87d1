package dev.touchstone.catalogue;

import dev.touchstone.source.Bilingual;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One exercise: everything that its folder says, already checked.
///
/// @param folder where it was read from
/// @param text what a person reads, in both languages
/// @param sources the Java files
public record Exercise(ExerciseId id, Path folder, Facts facts, Bilingual<Text> text, Sources sources) {

    public static final int STAGE_MIN = 1;
    public static final int STAGE_MAX = 9;
    public static final int DIFFICULTY_MIN = 1;
    public static final int DIFFICULTY_MAX = 5;
    public static final int HINTS = 3;
    public static final int ALTERNATIVES_MIN = 2;
    public static final int MUTANTS_MIN = 8;
    public static final int PROPERTIES_MIN = 2;
    public static final int PROPERTIES_MAX = 8;

    /// What the front matter says, the same in both languages.
    ///
    /// @param contract the simple name of the interface that a learner implements
    /// @param stage of the learning path, [#STAGE_MIN] to [#STAGE_MAX]
    /// @param difficulty [#DIFFICULTY_MIN] (easy) to [#DIFFICULTY_MAX]
    /// @param topics that it practises, the most important first
    /// @param topicsLine 1-based line of `exercise.md` that names the topics
    /// @param complexity bound promised by the statement, such as `O(1)`, by operation
    /// @param threads whether submissions may use threads and locks, and are run in controlled interleavings
    public record Facts(String contract, int stage, int difficulty, List<TopicId> topics, int topicsLine,
            Map<String, String> complexity, Limits limits, boolean threads) {
        public Facts {
            topics = List.copyOf(topics);
            complexity = Collections.unmodifiableMap(new LinkedHashMap<>(complexity));
        }

        /// Without threads.
        public Facts(String contract, int stage, int difficulty, List<TopicId> topics, int topicsLine,
                Map<String, String> complexity, Limits limits) {
            this(contract, stage, difficulty, topics, topicsLine, complexity, limits, false);
        }
    }

    /// What a person reads in one language; all but the title and the property sentences is Markdown.
    ///
    /// @param properties the rule that each property checks, one sentence, by method name, in the order of checking
    /// @param hints exactly [#HINTS], from vague to concrete
    public record Text(String title, Map<String, String> properties, String statement, String examples,
            List<String> hints, String editorial, String misconceptions) {
        public Text {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
            hints = List.copyOf(hints);
        }
    }

    /// The Java files of the folder.
    ///
    /// @param contract the interface and the records that it needs, by file name
    /// @param properties the class of jqwik properties, with its model and generators
    /// @param alternatives at least [#ALTERNATIVES_MIN], by name
    /// @param mutants at least [#MUTANTS_MIN], by name
    public record Sources(List<SourceFile> contract, SourceFile properties, SourceFile starter, SourceFile reference,
            List<Alternative> alternatives, List<Mutant> mutants) {
        public Sources {
            contract = List.copyOf(contract);
            alternatives = List.copyOf(alternatives);
            mutants = List.copyOf(mutants);
        }
    }

    public String title(Language language) {
        return text.in(language).title();
    }

    /// The file that holds the text in `language`.
    public Path page(Language language) {
        return folder.resolve(ExercisePage.fileName(language));
    }

    /// Where the file `name` of the contract, the properties or the starter was read from.
    public Path file(String name) {
        String place = name.equals(sources.properties().name())
                ? JavaFiles.PROPERTIES
                : name.equals(sources.starter().name()) ? JavaFiles.STARTER : JavaFiles.CONTRACT;
        return folder.resolve(place).resolve(name);
    }

    /// The interface that a learner implements, such as `LruCache`.
    public String contractName() {
        return facts.contract();
    }

    /// The class that a learner writes, such as `MyLruCache`.
    public String solutionName() {
        return solutionName(facts.contract());
    }

    /// The class that holds the properties, such as `LruCacheProperties`.
    public String propertiesName() {
        return propertiesName(facts.contract());
    }

    /// The `@Property` methods, in the order of checking.
    public List<String> propertyMethods() {
        return List.copyOf(text.en().properties().keySet());
    }

    public Limits limits() {
        return facts.limits();
    }

    /// The same exercise with other limits.
    public Exercise with(Limits limits) {
        var changed = new Facts(facts.contract(), facts.stage(), facts.difficulty(), facts.topics(), facts.topicsLine(),
                facts.complexity(), limits, facts.threads());
        return new Exercise(id, folder, changed, text, sources);
    }

    /// SHA-256 in hex of everything that influences a verdict: contract, properties, starter and limits.
    ///
    /// The same on every machine, whatever the line ends on disk.
    public String contentHash() {
        return ContentHash.of(this);
    }

    static String solutionName(String contract) {
        return "My" + contract;
    }

    static String propertiesName(String contract) {
        return contract + "Properties";
    }
}
