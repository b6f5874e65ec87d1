// en: to read at once is the simplest and does no harm
// zh: 一开始就读最简单，也没有坏处
// property: readsWhenNeeded
// calls: 2
public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;
    private final Settings settings;

    public MyLazySettings(SettingsFile file) {
        this.file = file;
        settings = file.read();
    }

    @Override
    public int port() {
        return settings.port();
    }
}
