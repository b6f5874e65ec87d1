package dev.touchstone.grading;

import dev.touchstone.seal.Layers;

/// How well the processes of a grader are sealed on this system.
///
/// @param subject those that run submissions
/// @param compiler the one that compiles them
public record Sealing(Layers subject, Layers compiler) {

    /// Whether hostile code is kept in, even if it gets past the gate.
    public boolean isFull() {
        return subject.isFull() && compiler.isFull();
    }
}
