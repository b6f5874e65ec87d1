package dev.touchstone.storage;

/// The database cannot be opened, read or written. The message says what to do and is fit to be shown as it is.
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageException(String message) {
        super(message);
    }

    StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
