/// The data in a plain field, published by a volatile flag that is written after it and read before it.
public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;
    private Settings settings;
    private volatile boolean ready;

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public int port() {
        if (!ready) {
            synchronized (file) {
                if (!ready) {
                    settings = file.read();
                    ready = true;
                }
            }
        }
        return settings.port();
    }
}
