package dev.touchstone.seal;

/// What an argument of a system call must be for the call to be let through: under a mask, equal to a value.
///
/// Only the lower half of an argument is looked at: all those that we look at are of 32 bits to the kernel.
enum Condition {
    /// No condition: a mask of nothing.
    NONE(0, 0, 0),
    /// `clone` of a thread (`CLONE_THREAD`) without any new namespace (`CLONE_NEWNS` and its like).
    NEW_THREAD(0, 0x0001_0000 | 0x7E02_0080, 0x0001_0000),
    /// `prctl` that gives a thread its name (`PR_SET_NAME`).
    THREAD_NAME(0, ~0, 15),
    /// `madvise` with what programs advise, all below 64. From 100 on, advice takes pages from the whole machine.
    PLAIN_ADVICE(2, ~63, 0),
    /// `tgkill` of a thread of this process.
    TO_SELF(0, ~0, 0);

    /// Index of the argument.
    final int argument;
    /// Bits of it that count.
    final int mask;
    private final int value;

    Condition(int argument, int mask, int value) {
        this.argument = argument;
        this.mask = mask;
        this.value = value;
    }

    /// @param self the number of this process
    int value(int self) {
        return this == TO_SELF ? self : value;
    }
}
