// en: with compareAndSet only one is made
// zh: 用 compareAndSet 就只会创建一个
// property: readsOnce
// calls: 2
import java.util.concurrent.atomic.AtomicReference;

public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;
    private final AtomicReference<Settings> settings = new AtomicReference<>();

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public int port() {
        if (settings.get() == null) {
            settings.compareAndSet(null, file.read());
        }
        return settings.get().port();
    }
}
