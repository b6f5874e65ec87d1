package dev.touchstone.script;

/// Characters as Java source writes them.
final class Escapes {

    private Escapes() {}

    static String of(char c, char quote) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\\' -> "\\\\";
            default -> c == quote ? "\\" + c : isInvisible(c) ? "\\u%04x".formatted((int) c) : String.valueOf(c);
        };
    }

    private static boolean isInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
