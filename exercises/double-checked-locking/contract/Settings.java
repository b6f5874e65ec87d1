/// What a settings file says. Given: you need not write it. Its field is neither final nor volatile.
public final class Settings {

    private int port;

    Settings(int port) {
        this.port = port;
    }

    public int port() {
        return port;
    }
}
