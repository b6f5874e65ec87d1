// en: the local copy is still right under the lock
// zh: 进了锁之后，局部变量里的值还是对的
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
        Settings seen = settings;
        if (seen == null) {
            synchronized (this) {
                if (seen == null) {
                    seen = file.read();
                    settings = seen;
                }
            }
        }
        return seen.port();
    }
}
