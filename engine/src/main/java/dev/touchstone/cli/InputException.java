package dev.touchstone.cli;

/// Something that the person at the command line should do otherwise: its message is all they see.
final class InputException extends RuntimeException {

    private final String text;

    InputException(String text) {
        super(text);
        this.text = text;
    }

    String text() {
        return text;
    }
}
