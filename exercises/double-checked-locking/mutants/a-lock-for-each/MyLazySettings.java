// en: any object will do as a lock
// zh: 随便拿一个对象当锁都行
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
            synchronized (new Object()) {
                if (settings == null) {
                    settings = file.read();
                }
            }
        }
        return settings.port();
    }
}
