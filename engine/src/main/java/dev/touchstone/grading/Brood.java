package dev.touchstone.grading;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The worker processes that live. When this process is told to end, as by Ctrl-C or `kill`, they are killed at once: one
/// that is busy would notice only later that nobody listens.
final class Brood {

    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Brood::end, "kill-workers"));
    }

    private Brood() {}

    /// Adds a process, which leaves when it ends.
    static void add(Process process) {
        ALIVE.add(process);
        if (ending) {
            process.destroyForcibly();
        }
        var _ = process.onExit().thenAccept(ALIVE::remove);
    }

    /// Kills as well what has only just been started, and what a worker started itself, as a JVM does that makes a cache.
    private static void end() {
        ending = true;
        ALIVE.forEach(Process::destroyForcibly);
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }
}
