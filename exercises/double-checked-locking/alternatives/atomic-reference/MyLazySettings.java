import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/// Acquire and release are enough: the write of the reference comes after the making, the read of it before the use.
public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;
    private final AtomicReference<Settings> settings = new AtomicReference<>();
    private final ReentrantLock reading = new ReentrantLock();

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public int port() {
        Settings seen = settings.getAcquire();
        return seen == null ? readOnce().port() : seen.port();
    }

    private Settings readOnce() {
        reading.lock();
        try {
            if (settings.getAcquire() == null) {
                settings.setRelease(file.read());
            }
            return settings.getAcquire();
        } finally {
            reading.unlock();
        }
    }
}
