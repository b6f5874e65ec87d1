package dev.touchstone.seal;

/// One thing that keeps a process in. In the order in which they are set.
public enum Layer {
    /// Starting another program can give no rights that this process does not have.
    NO_NEW_PRIVILEGES,
    /// Other processes of the same user cannot read or trace this one, and it leaves no image of its memory.
    NOT_DUMPABLE,
    /// No file, folder or TCP port can be opened. Up to ABI 7 of Landlock for the thread that sealed and those that it
    /// starts; then for all.
    LANDLOCK,
    /// Memory, processor time, file sizes and open files are bounded.
    LIMITS,
    /// Only the system calls that a running JVM needs are answered, in every thread.
    SECCOMP;

    /// All layers, as in [Plan#layers].
    public static final int ALL = (1 << values().length) - 1;

    /// Whether hostile code may get out without it. All but Landlock, which kernels before 5.13 lack.
    public boolean isNeeded() {
        return this != LANDLOCK;
    }

    int bit() {
        return 1 << ordinal();
    }
}
