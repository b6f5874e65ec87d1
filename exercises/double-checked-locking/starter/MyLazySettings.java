public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public int port() {
        return file.read().port();
    }
}
