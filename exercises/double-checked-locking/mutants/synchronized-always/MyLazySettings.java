// en: a lock at every call costs nothing worth speaking of
// zh: 每次调用都加锁，代价可以忽略
// property: laterCallsWaitForNobody
// calls: 3
public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;
    private Settings settings;

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public synchronized int port() {
        if (settings == null) {
            settings = file.read();
        }
        return settings.port();
    }
}
