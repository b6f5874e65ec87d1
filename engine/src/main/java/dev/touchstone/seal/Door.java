package dev.touchstone.seal;

/// A way out of a process, which is tried after sealing.
public enum Door {
    /// Opening a file.
    FILES,
    /// Asking whether a file exists.
    PATHS,
    /// Opening a socket.
    NETWORK,
    /// Starting a program or another process.
    PROCESSES;

    int bit() {
        return 1 << ordinal();
    }
}
