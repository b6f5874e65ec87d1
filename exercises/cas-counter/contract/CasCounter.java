/// A counter that any number of threads may use at the same time.
public interface CasCounter {

    /// Adds 1.
    ///
    /// @return the value after that
    int increment();

    /// Adds `amount`, which may be negative.
    ///
    /// @return the value after that
    int add(int amount);

    /// The value now.
    int get();
}
