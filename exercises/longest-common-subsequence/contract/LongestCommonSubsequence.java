/// Finds what two strings have in common, in order, gaps allowed.
///
/// `MyLongestCommonSubsequence` implements it and has a public constructor without parameters. A subsequence of a string
/// is what is left after deleting any number of its characters, none and all included; the rest keep their order.
public interface LongestCommonSubsequence {

    /// Returns one longest string that is a subsequence of both `a` and `b`: any one, if there are several.
    ///
    /// Two characters are the same if they are the same `char` (UTF-16 code unit). Takes O(|a| * |b|) time.
    ///
    /// @param a never null; may be empty
    /// @param b never null; may be empty
    /// @return never null; empty if `a` and `b` have no character in common
    String lcs(String a, String b);
}
