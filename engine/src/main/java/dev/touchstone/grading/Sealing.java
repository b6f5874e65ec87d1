package dev.touchstone.grading;

import dev.touchstone.catalogue.Limits;
import dev.touchstone.seal.Door;
import dev.touchstone.seal.Layer;
import dev.touchstone.seal.Layers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How well the processes of a grader are sealed on this system.
///
/// @param subject those that run submissions
/// @param compiler the one that compiles them
public record Sealing(Layers subject, Layers compiler) {

    /// Finds it out by starting one process of each kind. Takes about a second.
    ///
    /// @param work a folder of a grader's own
    /// @throws java.io.UncheckedIOException if the folder cannot be written or no process can be started
    /// @throws IllegalStateException if a process that was started cannot be used
    public static Sealing tried(Path work) {
        WorkFolder folder = WorkFolder.in(work);
        try (var compiler = new Compiler(folder);
                SubjectProcess subject = SubjectProcess.start(folder, Limits.HEAP_MIB_DEFAULT)) {
            compiler.prepare();
            return new Sealing(subject.awaitReady(), compiler.layers());
        } catch (WorkerProcess.Lost e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /// Whether hostile code is kept in, even if it gets past the gate.
    public boolean isFull() {
        return both().isFull();
    }

    /// Whether processes of both kinds have `layer`.
    public boolean has(Layer layer) {
        return both().has(layer);
    }

    /// The layers that are needed and that one kind of process at least lacks.
    public List<Layer> missing() {
        return both().missing();
    }

    /// The ways out that were found open in one kind of process at least.
    public List<Door> open() {
        return Stream.of(Door.values()).filter(both()::isOpen).toList();
    }

    private Layers both() {
        return subject.weaker(compiler);
    }
}
