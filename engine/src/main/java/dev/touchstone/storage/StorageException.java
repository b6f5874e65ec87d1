package dev.touchstone.storage;

/// The database cannot be opened, read or written. The message says what to do and is fit to be shown as it is.
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean inUse;

    StorageException(String message) {
        super(message);
        this.inUse = false;
    }

    StorageException(String message, Throwable cause) {
        this(message, cause, false);
    }

    StorageException(String message, Throwable cause, boolean inUse) {
        super(message, cause);
        this.inUse = inUse;
    }

    /// Whether another process has the database open.
    public boolean isInUse() {
        return inUse;
    }
}
