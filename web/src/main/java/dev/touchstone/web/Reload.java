package dev.touchstone.web;

import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    private final LiveLibrary library;
    private final List<Path> folders;
    private final Duration pause;
    private final FolderWatch watch = new FolderWatch();
    private Traces seen;

    Reload(LiveLibrary library, List<Path> folders, Duration pause) {
        this.library = library;
        this.folders = List.copyOf(folders);
        this.pause = pause;
        this.seen = traces();
    }

    /// What a change leaves behind: files that are edited, added, removed or renamed differ in one of these.
    private record Traces(long files, long newestMillis, long bytes, long names) {}

    void start() {
        Thread.ofPlatform().name("reload").daemon().start(this::lookUntilClosed);
    }

    /// Reads the library again if something changed since the last look.
    void look() {
        Traces now = traces();
        if (!now.equals(seen)) {
            seen = now;
            Library read = library.reload();
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
                long start = System.nanoTime();
                look();
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                patience = Math.max(pause.toMillis(), took * PAUSE_PER_WALK);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Traces traces() {
        var walk = new Walk(watch);
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, walk);
            } catch (IOException _) {
                walk.names++;
            }
        }
        return new Traces(walk.files, walk.newestMillis, walk.bytes, walk.names);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final FolderWatch watch;
        private long files;
        private long newestMillis;
        private long bytes;
        private long names;

        Walk(FolderWatch watch) {
            this.watch = watch;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            watch.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files++;
            newestMillis = Math.max(newestMillis, attributes.lastModifiedTime().toMillis());
            bytes += attributes.size();
            names += file.toString().hashCode();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
