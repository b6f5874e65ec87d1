// en: the second look under the lock makes up for volatile
// zh: 锁内再查一次就不需要 volatile 了
// property: readsOnce
// calls: 2
public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;
    private Settings settings;

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public int port() {
        if (settings == null) {
            synchronized (this) {
                if (settings == null) {
                    settings = file.read();
                }
            }
        }
        return settings.port();
    }
}
