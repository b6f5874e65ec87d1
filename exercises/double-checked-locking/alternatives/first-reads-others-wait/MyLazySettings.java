import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/// Without a lock: the one that gets the flag reads, the others wait for it at a latch.
public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private Settings settings;

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public int port() {
        if (begun.compareAndSet(false, true)) {
            settings = file.read();
            done.countDown();
        } else {
            awaitDone();
        }
        return settings.port();
    }

    private void awaitDone() {
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
