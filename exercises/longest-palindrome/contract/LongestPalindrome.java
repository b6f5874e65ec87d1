/// Finds the longest piece of a text that reads the same from both ends.
///
/// `MyLongestPalindrome` implements it and has a public constructor without parameters. A substring is one run of the
/// text, without gaps. It is a palindrome if its first character is its last, its second the last but one, and so on;
/// one character alone is one, and so is the empty string.
public interface LongestPalindrome {

    /// Returns one longest substring of `text` that is a palindrome: any one, if there are several.
    ///
    /// Two characters are the same if they are the same `char` (UTF-16 code unit): spaces and punctuation count, and so
    /// does the case of letters. Takes O(n²) time for n characters.
    ///
    /// @param text never null; may be empty
    /// @return never null; empty only if `text` is
    String longest(String text);
}
