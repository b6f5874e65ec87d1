// en: the object is made so fast that nobody comes in between
// zh: 创建对象很快，不会有人插进来
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
            settings = file.read();
        }
        return settings.port();
    }
}
