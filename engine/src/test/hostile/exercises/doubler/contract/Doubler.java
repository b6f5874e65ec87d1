/// Doubles numbers.
public interface Doubler {

    /// Twice `number`.
    Object twice(int number);
}
