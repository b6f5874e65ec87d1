// en: whoever does not get the lock reads for itself
// zh: 拿不到锁的线程自己读一份
// property: readsOnce
// calls: 2
import java.util.concurrent.locks.ReentrantLock;

public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Settings settings;

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public int port() {
        Settings seen = settings;
        if (seen != null) {
            return seen.port();
        }
        if (!reading.tryLock()) {
            return file.read().port();
        }
        try {
            if (settings == null) {
                settings = file.read();
            }
            return settings.port();
        } finally {
            reading.unlock();
        }
    }
}
