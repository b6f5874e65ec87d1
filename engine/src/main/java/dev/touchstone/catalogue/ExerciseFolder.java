package dev.touchstone.catalogue;

import dev.touchstone.source.Bilingual;
import dev.touchstone.source.Fields;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TopicId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads one exercise folder and finds everything that is wrong with it at once.
public final class ExerciseFolder {

    private static final Set<String> KEYS_EN = Set.of("title", "contract", "stage", "difficulty", "topics",
            "complexity", "properties", "limits", "threads");
    private static final Set<String> KEYS_ZH = Set.of("title", "properties");
    private static final Pattern CONTRACT = Pattern.compile("[A-Z][A-Za-z0-9]{0,63}");

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private ExerciseFolder(Path folder) {
        this.folder = folder;
    }

    /// Whether `folder` is meant to be an exercise: it holds a page or a contract.
    static boolean isOne(Path folder) {
        return Files.isDirectory(folder) && (Files.exists(folder.resolve(ExercisePage.fileName(Language.EN)))
                || Files.exists(folder.resolve(ExercisePage.fileName(Language.ZH)))
                || Files.isDirectory(folder.resolve(JavaFiles.CONTRACT)));
    }

    /// The exercise in `folder`, or every problem as `path:line: what; what to do`. Never throws.
    ///
    /// Topics are not looked up: that needs the notes, see `library`.
    public static Reading<Exercise> read(Path folder) {
        var reader = new ExerciseFolder(folder);
        Optional<Exercise> exercise = reader.read();
        if (reader.problems.isEmpty() && exercise.isPresent()) {
            return new Reading.Valid<>(exercise.get());
        }
        return new Reading.Invalid<>(reader.problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList());
    }

    private Optional<Exercise> read() {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        Optional<ExerciseId> id = ExerciseId.find(name);
        if (id.isEmpty()) {
            problem(folder, 0, "folder name \"%s\" is no exercise id; use kebab-case such as \"lru-cache\""
                    .formatted(name));
        }
        Optional<ExercisePage> en = ExercisePage.read(folder, Language.EN, problems);
        Optional<ExercisePage> zh = ExercisePage.read(folder, Language.ZH, problems);
        zh.ifPresent(page -> {
            page.fields().refuseOthersThan(KEYS_ZH);
            problems.addAll(page.fields().problems());
        });
        if (en.isEmpty()) {
            return Optional.empty();
        }
        Exercise.Facts facts = facts(en.get().fields());
        zh.ifPresent(page -> compareProperties(en.get(), page));
        Set<String> properties = new LinkedHashSet<>(en.get().text().properties().keySet());
        var files = new JavaFiles(folder, facts.contract(), problems);
        Optional<Exercise.Sources> sources = files.read(properties);
        files.reportStrays();
        if (id.isEmpty() || zh.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Exercise(id.get(), folder, facts,
                new Bilingual<>(en.get().text(), zh.get().text()), sources.get()));
    }

    private Exercise.Facts facts(Fields fields) {
        fields.refuseOthersThan(KEYS_EN);
        String contract = fields.text("contract");
        if (!contract.isEmpty() && !CONTRACT.matcher(contract).matches()) {
            problem(page(Language.EN), fields.line("contract"),
                    "contract \"%s\" is no class name; use one such as \"LruCache\"".formatted(contract));
        }
        var facts = new Exercise.Facts(contract,
                (int) fields.number("stage", Exercise.STAGE_MIN, Exercise.STAGE_MAX),
                (int) fields.number("difficulty", Exercise.DIFFICULTY_MIN, Exercise.DIFFICULTY_MAX),
                topics(fields), fields.line("topics"), fields.textMap("complexity"),
                LimitFields.read(fields, page(Language.EN), problems), fields.flag("threads"));
        problems.addAll(fields.problems());
        return facts;
    }

    private List<TopicId> topics(Fields fields) {
        List<String> names = fields.texts("topics");
        if (names.isEmpty()) {
            problem(page(Language.EN), fields.line("topics"), "names no topic; add \"topics: [id]\" with ids of notes");
        }
        for (String name : names) {
            if (TopicId.find(name).isEmpty()) {
                problem(page(Language.EN), fields.line("topics"),
                        "topic \"%s\" is no topic id; use a note's file name such as \"lru-cache\"".formatted(name));
            }
        }
        return names.stream().flatMap(name -> TopicId.find(name).stream()).toList();
    }

    private void compareProperties(ExercisePage en, ExercisePage zh) {
        Set<String> inEnglish = en.text().properties().keySet();
        Set<String> inChinese = zh.text().properties().keySet();
        int count = inEnglish.size();
        if (count < Exercise.PROPERTIES_MIN || count > Exercise.PROPERTIES_MAX) {
            problem(page(Language.EN), en.fields().line("properties"), "lists %d properties; list %d to %d"
                    .formatted(count, Exercise.PROPERTIES_MIN, Exercise.PROPERTIES_MAX));
        }
        inEnglish.stream().filter(key -> !inChinese.contains(key)).forEach(key -> problem(page(Language.ZH),
                zh.fields().line("properties"), "has no sentence for property \"%s\"; add one".formatted(key)));
        inChinese.stream().filter(key -> !inEnglish.contains(key)).forEach(key -> problem(page(Language.ZH),
                zh.fields().line("properties", key),
                "property \"%s\" is not in exercise.md; add it there or remove it here".formatted(key)));
    }

    private Path page(Language language) {
        return folder.resolve(ExercisePage.fileName(language));
    }

    private void problem(Path file, int line, String message) {
        problems.add(new Problem(file, line, message));
    }
}
