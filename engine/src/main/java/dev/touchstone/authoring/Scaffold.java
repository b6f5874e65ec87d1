package dev.touchstone.authoring;

import dev.touchstone.catalogue.ExerciseId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A small exercise that proves itself, under the name of a new one: an author replaces it file by file and always has
/// something that runs.
public final class Scaffold {

    /// In texts and file names, what stands for the contract.
    private static final String CONTRACT = "CONTRACT";

    /// Whose types the files of an exercise name without their package.
    private static final List<String> PACKAGES = List.of("java.lang", "java.util", "dev.touchstone.properties",
            "dev.touchstone.script", "net.jqwik.api");

    private static final List<String> FILES = Stream.concat(
            Stream.of("exercise.md", "exercise.zh.md", "contract/CONTRACT.java", "starter/MyCONTRACT.java",
                    "reference/MyCONTRACT.java", "properties/CONTRACTProperties.java"),
            Stream.of("alternatives/all-in-a-list", "alternatives/sum-of-the-counts", "mutants/counts-only-once",
                    "mutants/last-copy-stays", "mutants/missing-counts-as-minus-one",
                    "mutants/removal-always-succeeds", "mutants/removal-forgets-the-size",
                    "mutants/removes-every-copy", "mutants/size-counts-kinds",
                    "mutants/size-shrinks-without-a-removal").map(folder -> folder + "/MyCONTRACT.java"))
            .toList();

    private final ExerciseId id;
    private final String topic;

    /// @param topic id of the note that it practises
    public Scaffold(ExerciseId id, String topic) {
        this.id = id;
        this.topic = topic;
    }

    /// The texts of all files, by path within the exercise's folder, in the order in which an author will want to change
    /// them.
    public Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        for (String file : FILES) {
            files.put(filled(file), filled(template(file)));
        }
        return Collections.unmodifiableMap(files);
    }

    /// `lru-cache` as the name of a class, and `map` as one that is none of the JDK or of jqwik.
    private String contract() {
        String name = Arrays.stream(id.value().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return PACKAGES.stream().anyMatch(known -> exists(known + "." + name)) ? name + "Exercise" : name;
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type, false, Scaffold.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private String title() {
        String words = id.value().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String filled(String template) {
        return template.replace(CONTRACT, contract())
                .replace("TITLE", title())
                .replace("TOPIC", topic);
    }

    private static String template(String file) {
        try (InputStream in = Objects.requireNonNull(Scaffold.class.getResourceAsStream("scaffold/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read \"" + file + "\"", e);
        }
    }
}
