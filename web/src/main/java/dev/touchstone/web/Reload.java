package dev.touchstone.web;

import dev.touchstone.library.Library;
import dev.touchstone.notes.NoteFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the library again when a note or an exercise changed on disk.
///
/// The file system says where it can when something changes. Besides, the times of all files are looked at now and then,
/// which works on every file system, network shares included; a thousand files take a few milliseconds.
final class Reload implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reload.class);

    /// How long nobody looks where the file system says nothing.
    static final Duration PAUSE = Duration.ofSeconds(2);

    /// A program that saves a file touches it several times; when it has been quiet for this long, it is done.
    private static final long QUIET_MILLIS = 15;

    /// So often quiet is waited for; somebody who never stops writing is read all the same.
    private static final int QUIET_TRIES = 5;

    /// A walk takes at most one part in this many of the time.
    private static final int PAUSE_PER_WALK = 50;

    /// After a look, nobody looks for this many times as long, however much is written.
    private static final int REST_PER_LOOK = 4;

    private final Supplier<Library> reader;
    private final List<Path> folders;
    private final Duration pause;
    private final FolderWatch watch = new FolderWatch();
    private Traces seen;

    /// @param reader reads the library again
    /// @param pause how long nobody looks where the file system says nothing
    Reload(Supplier<Library> reader, List<Path> folders, Duration pause) {
        this.reader = reader;
        this.folders = List.copyOf(folders);
        this.pause = pause;
        this.seen = traces();
    }

    /// What a change leaves behind: files that are edited, added, removed or renamed differ in one of these.
    private record Traces(long files, long sum) {}

    void start() {
        Thread.ofPlatform().name("reload").daemon().start(this::lookUntilClosed);
    }

    /// Reads the library again if something changed since the last look.
    void look() {
        Traces now = traces();
        if (!now.equals(seen)) {
            seen = now;
            Library read = reader.get();
            LOG.info("event=reload topics={} exercises={} problems={}", read.topics().topics().size(),
                    read.catalogue().exercises().size(), read.problems().size());
        }
    }

    @Override
    public void close() {
        watch.close();
    }

    private void lookUntilClosed() {
        long patience = pause.toMillis();
        try {
            while (watch.await(patience)) {
                for (int tries = 0; tries < QUIET_TRIES && watch.hasMore(QUIET_MILLIS); tries++) {
                    // Not quiet yet.
                }
                long took = lookAnyhow();
                patience = Math.max(pause.toMillis(), took * PAUSE_PER_WALK);
                if (watch.isClosedWithin(took * REST_PER_LOOK)) {
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// How much of the processor it took to look, in milliseconds: on a busy machine the clock would say many times as much.
    /// Nothing that a note holds may end the looking.
    private long lookAnyhow() {
        long start = spentNanos();
        try {
            look();
        } catch (RuntimeException e) {
            LOG.error("event=reload-failed", e);
        }
        return TimeUnit.NANOSECONDS.toMillis(spentNanos() - start);
    }

    private static long spentNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }

    private Traces traces() {
        var walk = new Walk();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), NoteFolder.MAX_DEPTH, walk);
            } catch (IOException _) {
                walk.files--;
            }
        }
        return new Traces(walk.files, walk.sum);
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private long files;
        private long sum;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (NoteFolder.isPassedOver(folder) && !folders.contains(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            watch.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files++;
            sum += 31L * (31L * file.hashCode() + attributes.lastModifiedTime().hashCode()) + attributes.size();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
