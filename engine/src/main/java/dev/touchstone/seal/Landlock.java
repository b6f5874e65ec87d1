package dev.touchstone.seal;

/// Landlock rules that allow nothing: no access to any file, no TCP, no signals to other processes. See landlock(7).
final class Landlock {

    /// `LANDLOCK_CREATE_RULESET_VERSION`.
    private static final int ASK_VERSION = 1;

    /// `LANDLOCK_RESTRICT_SELF_TSYNC`: for all threads of the process.
    private static final int ALL_THREADS = 1 << 3;

    private static final int ALL_THREADS_SINCE = 8;

    private final Kernel kernel;
    private final long version;
    private final long ruleset;

    /// Rules that deny everything that this kernel can deny. They are not in force yet.
    Landlock(Kernel kernel) {
        this.kernel = kernel;
        version = kernel.call(SystemCall.LANDLOCK_CREATE_RULESET, 0, 0, ASK_VERSION);
        long denied = kernel.address(files(version), version >= 4 ? 0b11 : 0, version >= 6 ? 0b11 : 0);
        ruleset = kernel.call(SystemCall.LANDLOCK_CREATE_RULESET, denied, bytes(version), 0);
    }

    /// Puts the rules in force.
    ///
    /// @return whether they are; false where the kernel has no Landlock
    boolean restrict() {
        int flags = version >= ALL_THREADS_SINCE ? ALL_THREADS : 0;
        return kernel.call(SystemCall.LANDLOCK_RESTRICT_SELF, ruleset, flags, 0) == 0;
    }

    /// The ways to access files, one bit each: 13 at first, then moving between folders, truncating, control of
    /// devices.
    private static long files(long version) {
        int ways = version >= 5 ? 16 : version >= 3 ? 15 : version == 2 ? 14 : 13;
        return (1L << ways) - 1;
    }

    /// How much of `struct landlock_ruleset_attr` the kernel knows: files, then ports, then scopes.
    private static long bytes(long version) {
        int fields = version >= 6 ? 3 : version >= 4 ? 2 : 1;
        return (long) fields * Long.BYTES;
    }
}
