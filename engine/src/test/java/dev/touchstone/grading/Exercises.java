package dev.touchstone.grading;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.ExerciseId;
import java.nio.file.Path;

/// The exercises that this checkout comes with.
final class Exercises {

    static final Exercise LRU = find("lru-cache");

    private Exercises() {}

    static Exercise find(String id) {
        return Catalogue.read(Path.of(System.getProperty("touchstone.home"), "exercises"))
                .find(new ExerciseId(id)).orElseThrow();
    }
}
