// en: one look is enough, the lock does the rest
// zh: 查一次就够了，其余的由锁来做
// property: readsOnce
// calls: 2
public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;
    private volatile Settings settings;

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public int port() {
        if (settings == null) {
            synchronized (this) {
                settings = file.read();
            }
        }
        return settings.port();
    }
}
