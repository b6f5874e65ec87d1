package dev.touchstone.script;

/// Bytes that are not what [Encoder] writes, or exceed a limit. Whoever sent them cannot be trusted further.
public final class MalformedMessageException extends RuntimeException {

    MalformedMessageException(String message) {
        super(message);
    }
}
