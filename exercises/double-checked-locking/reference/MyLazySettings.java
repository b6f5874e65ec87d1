public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;

    /// Volatile: whoever sees the reference also sees what was written into the object before.
    private volatile Settings settings;

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public int port() {
        Settings seen = settings;
        if (seen == null) {
            seen = readOnce();
        }
        return seen.port();
    }

    /// Looks again under the lock: another thread may have read the file meanwhile.
    private synchronized Settings readOnce() {
        Settings seen = settings;
        if (seen == null) {
            seen = file.read();
            settings = seen;
        }
        return seen;
    }
}
