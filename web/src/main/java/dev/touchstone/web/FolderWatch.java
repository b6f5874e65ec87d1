package dev.touchstone.web;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Waits until something changes in folders, where the file system tells; elsewhere until the patience ends. For one thread,
/// but for [#close].
final class FolderWatch implements AutoCloseable {

    /// Systems allow some thousands to all programs of a user together.
    private static final int FOLDERS_MAX = 4_000;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Set<Path> watched = new HashSet<>();
    private final @Nullable WatchService service = service();

    /// Watches one more folder, not those below it. Where it cannot be watched, nothing is told of it.
    void add(Path folder) {
        if (service == null || watched.size() >= FOLDERS_MAX || !watched.add(folder)) {
            return;
        }
        try {
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException | ClosedWatchServiceException _) {
            watched.remove(folder);
        }
    }

    /// Waits until something changes, but at most `millis`.
    ///
    /// @return false once it is closed
    boolean await(long millis) throws InterruptedException {
        hasMore(millis);
        return closed.getCount() > 0;
    }

    /// Whether it is closed before so many milliseconds are over; what changes meanwhile is told afterwards.
    boolean isClosedWithin(long millis) throws InterruptedException {
        return closed.await(millis, TimeUnit.MILLISECONDS);
    }

    /// Whether something changes within `millis`.
    boolean hasMore(long millis) throws InterruptedException {
        if (service == null) {
            closed.await(millis, TimeUnit.MILLISECONDS);
            return false;
        }
        try {
            WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
            for (WatchKey next = key; next != null; next = service.poll()) {
                next.pollEvents();
                if (!next.reset()) {
                    watched.remove((Path) next.watchable());
                }
            }
            return key != null;
        } catch (ClosedWatchServiceException _) {
            return false;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (service != null) {
            try {
                service.close();
            } catch (IOException _) {
                // Nothing is left to be told.
            }
        }
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException _) {
            return null;
        }
    }
}
