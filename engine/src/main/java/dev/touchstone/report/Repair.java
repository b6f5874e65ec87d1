package dev.touchstone.report;

/// A line that is written so that it reads badly, with a spelling that changes nothing of what it says.
///
/// @param before and after the line, at most [#MAX_WORDS] UTF-16 units of it
public record Repair(Spot spot, String before, String after) {

    static final int MAX_WORDS = 120;

    public Repair {
        before = shortened(before);
        after = shortened(after);
    }

    private static String shortened(String words) {
        return words.length() <= MAX_WORDS ? words : words.substring(0, MAX_WORDS) + "…";
    }
}
