package dev.touchstone.seal;

import java.util.List;

/// What a process is to be sealed with. Travels as arguments of its `main`.
///
/// @param dataMiB writable memory of the process, in mebibytes: heap, thread stacks and all else (`RLIMIT_DATA`)
/// @param cpuSeconds of all threads together. A backstop: it ends a process that has lost its parent
/// @param layers bits of the [Layer]s to set. Those left out are prepared all the same, so a training run for an AOT
///   cache, which must be able to write files, loads the same classes
public record Plan(int dataMiB, int cpuSeconds, int layers) {

    /// A plan with all layers.
    public static Plan full(int dataMiB, int cpuSeconds) {
        return new Plan(dataMiB, cpuSeconds, Layer.ALL);
    }

    /// The same without `layer`.
    public Plan without(Layer layer) {
        return new Plan(dataMiB, cpuSeconds, layers & ~layer.bit());
    }

    /// The same, but nothing is set.
    public Plan rehearsed() {
        return new Plan(dataMiB, cpuSeconds, 0);
    }

    /// As [#parse] takes them.
    public List<String> toArguments() {
        return List.of(Integer.toString(dataMiB), Integer.toString(cpuSeconds), Integer.toString(layers));
    }

    /// @throws IllegalArgumentException if there are not three numbers
    public static Plan parse(String[] arguments) {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("a plan has 3 arguments, got " + arguments.length);
        }
        return new Plan(
                Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    boolean has(Layer layer) {
        return (layers & layer.bit()) != 0;
    }
}
