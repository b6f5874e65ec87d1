// en: the flag is written under a lock, so it may be read without one
// zh: 标志是在锁内写的，所以读它不用加锁
// property: readsOnce
// calls: 2
public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;
    private boolean ready;
    private int port;

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public int port() {
        if (!ready) {
            synchronized (this) {
                if (!ready) {
                    port = file.read().port();
                    ready = true;
                }
            }
        }
        return port;
    }
}
