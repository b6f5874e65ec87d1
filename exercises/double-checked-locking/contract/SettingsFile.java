import java.util.concurrent.atomic.AtomicInteger;

/// A file on a slow disk. Given: you need not write it.
public final class SettingsFile {

    private static final int PORT_BEFORE_THE_FIRST = 8000;

    private static volatile SettingsFile given;

    private final AtomicInteger reads = new AtomicInteger();

    public SettingsFile() {
        if (given == null) {
            given = this;
        }
    }

    /// The first one that was made: the one that your class is handed.
    static SettingsFile given() {
        return given;
    }

    /// Reads the file and makes settings of it, new ones each time. Somebody changes the file all the time: the first read
    /// finds port 8001, the second one 8002, and so on.
    public Settings read() {
        return new Settings(PORT_BEFORE_THE_FIRST + reads.incrementAndGet());
    }

    /// How often it has been read.
    public int reads() {
        return reads.get();
    }
}
