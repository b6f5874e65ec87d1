package dev.touchstone.grading;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Subject processes started ahead, so that a submission finds one waiting. Each is used for one
/// submission only, but for those that [#takeUsed] gives. Thread-safe.
final class SubjectPool implements AutoCloseable {

    private final WorkFolder folder;
    private final int heapMiB;
    private final int ahead;
    private final ConcurrentLinkedQueue<SubjectProcess> waiting = new ConcurrentLinkedQueue<>();

    /// By their heaps, in mebibytes.
    private final Map<Integer, Queue<SubjectProcess>> used = new ConcurrentHashMap<>();

    private final SealStandard standard = new SealStandard();
    private volatile boolean closed;

    /// @param heapMiB heap of the processes that are started ahead
    /// @param ahead how many wait for the next submission while one is graded
    SubjectPool(WorkFolder folder, int heapMiB, int ahead) {
        this.folder = folder;
        this.heapMiB = heapMiB;
        this.ahead = ahead;
    }

    /// Starts the first processes, one at least, without waiting for them.
    ///
    /// @throws UncheckedIOException if none can be started
    void fill() {
        fill(Math.max(1, ahead));
    }

    /// Starts those that are missing after a submission. Where that fails, the next submission starts its own process and
    /// says so if it cannot.
    void refill() {
        try {
            fill(ahead);
        } catch (UncheckedIOException _) {
            // Said above.
        }
    }

    private synchronized void fill(int count) {
        while (!closed && waiting.size() < count) {
            waiting.add(SubjectProcess.start(folder, heapMiB));
        }
    }

    /// A process that nobody else has, which the caller closes.
    ///
    /// @param heap its heap, in mebibytes; only the pool's own size is started ahead
    /// @throws WorkerProcess.Lost if it cannot be used
    SubjectProcess take(int heap) {
        SubjectProcess process = heap == heapMiB ? waiting.poll() : null;
        return sealed(process != null ? process : SubjectProcess.start(folder, heap));
    }

    /// Like [#take], but the process may have played what other authors wrote.
    SubjectProcess takeUsed(int heap) {
        SubjectProcess process = used(heap).poll();
        while (process != null && !process.isReusable()) {
            process.close();
            process = used(heap).poll();
        }
        return process != null ? process : take(heap);
    }

    /// Keeps a process for [#takeUsed], or ends it.
    synchronized void giveBack(SubjectProcess process) {
        if (process.isReusable() && !closed) {
            used(process.heapMiB()).add(process);
        } else {
            process.close();
        }
    }

    private Queue<SubjectProcess> used(int heap) {
        return used.computeIfAbsent(heap, _ -> new ConcurrentLinkedQueue<>());
    }

    /// Waits for `process`, and refuses it if it is sealed less well than others were.
    private SubjectProcess sealed(SubjectProcess process) {
        try {
            if (standard.isMetBy(process.awaitReady())) {
                return process;
            }
            throw process.lostFor("the process could not be sealed as others before it were");
        } catch (WorkerProcess.Lost e) {
            process.close();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        end(waiting);
        used.values().forEach(SubjectPool::end);
    }

    private static void end(Queue<SubjectProcess> processes) {
        for (SubjectProcess process = processes.poll(); process != null; process = processes.poll()) {
            process.close();
        }
    }
}
