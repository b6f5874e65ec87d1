/// A cache in front of a [Source]. However many threads ask for a key at the same time, it is loaded once.
public interface SingleFlight {

    /// The value of `key`. The first call loads it; whoever asks meanwhile waits for that load, whoever asks later gets what
    /// it gave.
    ///
    /// @throws LoadFailed if the load fails: everybody who waited for it gets this, and the next call loads again
    int get(int key);

    /// Changes the value of `key` in the source. Whoever asks when this has returned gets the new value, or a newer one.
    void change(int key);

    /// How often the source has been asked. Given: you need not write it.
    default int loads() {
        return Source.given().loads();
    }
}
