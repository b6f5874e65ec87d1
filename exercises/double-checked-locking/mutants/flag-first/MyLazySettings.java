// en: first say that it is done, then do it
// zh: 先宣布完成，再去做
// property: readsOnce
// calls: 2
public final class MyLazySettings implements LazySettings {

    private final SettingsFile file;
    private volatile boolean ready;
    private volatile int port;

    public MyLazySettings(SettingsFile file) {
        this.file = file;
    }

    @Override
    public int port() {
        if (!ready) {
            synchronized (this) {
                if (!ready) {
                    ready = true;
                    port = file.read().port();
                }
            }
        }
        return port;
    }
}
