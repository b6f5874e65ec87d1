/// Settings that are read from their file when they are needed for the first time.
public interface LazySettings {

    /// The port that the settings say. The first call reads the file; all others use what that one read.
    int port();

    /// How often the file has been read so far. Given: you need not write it.
    default int reads() {
        return SettingsFile.given().reads();
    }
}
