package dev.touchstone.seal;

/// What the kernel counts for a process and ends or refuses beyond a limit. See setrlimit(2).
enum Resource {
    /// Processor time in seconds. At the soft limit the process gets a signal that ends it unless it is handled, at the
    /// hard one it is killed.
    CPU(0),
    /// Bytes of a file that is written to.
    FILE_SIZE(1),
    /// Bytes of writable private memory, whoever asked for it.
    DATA(2),
    /// Bytes of an image of the memory after a crash.
    CORE(4),
    /// One more than the highest file descriptor that can be opened. Those that are open stay so.
    FILES(7);

    private static final long MEBIBYTE = 1024 * 1024;

    final int number;

    Resource(int number) {
        this.number = number;
    }

    long soft(Plan plan) {
        return switch (this) {
            case CPU -> plan.cpuSeconds();
            case DATA -> plan.dataMiB() * MEBIBYTE;
            case FILE_SIZE, CORE, FILES -> 0;
        };
    }

    long hard(Plan plan) {
        return this == CPU ? plan.cpuSeconds() + 1L : soft(plan);
    }
}
