import java.util.List;

/// Finds the longest rise in a sequence of numbers, gaps allowed.
///
/// `MyLongestIncreasingSubsequence` implements it and has a public constructor without parameters. A subsequence is
/// what is left after deleting any numbers, none and all included; the rest keep their order. It is increasing if each
/// of its numbers is larger than the one before it: larger, not equal.
public interface LongestIncreasingSubsequence {

    /// Returns one longest increasing subsequence of `numbers`: any one, if there are several.
    ///
    /// Takes O(n log n) time for `n` numbers.
    ///
    /// @param numbers never null, holds no null, gives its i-th number in constant time; may be empty
    /// @return never null; the numbers themselves, in the order in which they stand in `numbers`
    List<Integer> lis(List<Integer> numbers);
}
