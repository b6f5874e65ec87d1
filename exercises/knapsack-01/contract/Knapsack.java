import java.util.List;

/// Chooses what to put into a knapsack: each item whole or not at all, as much value as the weight allows.
///
/// `MyKnapsack` implements it and has a public constructor without parameters.
public interface Knapsack {

    /// Returns one choice of items that fits and is worth the most: any one, if there are several.
    ///
    /// Item `i` weighs `weights.get(i)` and is worth `values.get(i)`. A choice fits if its weights together are at most
    /// `capacity`. Takes O(n * capacity) time for n items.
    ///
    /// @param weights never null; each is 0 to 1,000,000,000
    /// @param values as many as weights; each is 0 to 2,000,000,000, so the worth of two need not fit into an `int`
    /// @param capacity 0 to 1,000
    /// @return never null; the places of the chosen items in the lists, each once, in growing order
    List<Integer> pick(List<Integer> weights, List<Integer> values, int capacity);
}
