// en: an atomic variable is visible in every mode
// zh: 原子变量用哪种模式都能保证可见
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
        Settings seen = settings.getPlain();
        if (seen == null) {
            synchronized (this) {
                seen = settings.getPlain();
                if (seen == null) {
                    seen = file.read();
                    settings.setPlain(seen);
                }
            }
        }
        return seen.port();
    }
}
