package dev.touchstone.cli;

/// Text that others wrote, made fit for a terminal: control and direction characters are shown, not obeyed.
public final class Printable {

    private static final int TAB = 4;

    private Printable() {}

    /// On one line.
    public static String line(String text) {
        return block(text).replace("\n", "\\n");
    }

    /// Line ends stay, and tabs are spaces.
    static String block(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                shown.repeat(' ', TAB);
            } else if (c != '\n' && isHidden(c)) {
                shown.append("\\u%04x".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /// Control characters, and the marks that change the direction of text: with them a line can be made to read as
    /// another one.
    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || Character.getType(c) == Character.SURROGATE;
    }
}
