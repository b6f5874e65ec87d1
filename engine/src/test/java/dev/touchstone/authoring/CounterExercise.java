package dev.touchstone.authoring;

import dev.touchstone.catalogue.Alternative;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.Mutant;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.source.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A small exercise: a counter that adds numbers up.
final class CounterExercise {

    private CounterExercise() {}

    /// Its starter, reference and the like are given, its properties are in the resources of this package.
    static Exercise in(Path folder, SourceFile starter, SourceFile reference, List<Alternative> alternatives,
            List<Mutant> mutants) {
        var rules = new LinkedHashMap<String, String>();
        rules.put("addsUp", "The total is the sum of all numbers.");
        rules.put("neverBelowZero", "The total is never below zero.");
        var text = new Exercise.Text("Counter", rules, "`add(number)` and `total()`", "", List.of(), "", "");
        var limits = new Limits(60_000, Limits.TIME_DEFAULT, Limits.HEAP_MIB_DEFAULT, Limits.SOURCE_BYTES_DEFAULT);
        var facts = new Exercise.Facts("Counter", 1, 1, List.of(), 1, Map.of(), limits);
        var sources = new Exercise.Sources(List.of(file("Counter.java")), file("CounterProperties.java"), starter,
                reference, alternatives, mutants);
        return new Exercise(ExerciseId.find("counter").orElseThrow(), folder, facts, new Bilingual<>(text, text),
                sources);
    }

    /// The counter with these two bodies.
    static SourceFile counter(String add, String total) {
        return new SourceFile("MyCounter.java", """
                public final class MyCounter implements Counter {
                    private int total;
                    private int adds;
                    public MyCounter() {}
                    @Override public void add(int number) { %s }
                    @Override public int total() { %s }
                }
                """.formatted(add, total));
    }

    private static SourceFile file(String name) {
        try (InputStream in = Objects.requireNonNull(CounterExercise.class.getResourceAsStream("counter/" + name))) {
            return new SourceFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
