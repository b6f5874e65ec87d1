package dev.touchstone.catalogue;

import dev.touchstone.source.Bilingual;
import java.util.Optional;

/// A plausible wrong answer, with the misconception that leads to it.
///
/// @param name the folder's name, kebab-case
/// @param misconception one sentence in each language, as told to a learner whose code behaves the same
/// @param property the property that must catch it
/// @param calls of the smallest failing script, the constructor not counted; 0 for a slow one
/// @param grows for one that answers right but slowly: how its cost must be found to grow, as in `n log n`
public record Mutant(String name, Bilingual<String> misconception, String property, int calls, Optional<String> grows,
        SourceFile file) {}
