import java.util.Comparator;

/// The orders of a heap by name. A test can hand a name to your class, but no object with code in it; so the names come
/// here to be turned into comparators.
///
/// As with every [Comparator], only the sign of an answer means anything: it may be any `int`, not just -1, 0 or 1.
public final class Orders {

    /// As [Comparable#compareTo] says: the least item first.
    public static final String NATURAL = "natural";

    /// The greatest item first.
    public static final String REVERSED = "reversed";

    /// The item first whose text has the fewest characters. Different items of the same length are equal in this order.
    public static final String SHORTEST = "shortest";

    private Orders() {}

    /// The comparator of this name.
    ///
    /// @throws IllegalArgumentException if there is no such order
    @SuppressWarnings("unchecked") // the items of a heap in natural or reversed order are comparable
    public static <T> Comparator<T> named(String name) {
        return switch (name) {
            case NATURAL -> (a, b) -> ((Comparable<T>) a).compareTo(b);
            case REVERSED -> (a, b) -> ((Comparable<T>) b).compareTo(a);
            case SHORTEST -> (a, b) -> a.toString().length() - b.toString().length();
            default -> throw new IllegalArgumentException("there is no order named \"" + name + "\"");
        };
    }
}
