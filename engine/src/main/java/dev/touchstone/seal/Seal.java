package dev.touchstone.seal;

/// Seals the process that it runs in. There is no way back.
///
/// Everything that is opened lazily must have been opened before: afterwards nothing can be.
public final class Seal {

    /// `SECCOMP_SET_MODE_FILTER`.
    private static final int SET_FILTER = 1;

    /// `SECCOMP_FILTER_FLAG_TSYNC`: for all threads of the process.
    private static final int ALL_THREADS = 1;

    // Options of prctl(2).
    private static final int PR_SET_DUMPABLE = 4;
    private static final int PR_SET_NO_NEW_PRIVS = 38;

    private final Kernel kernel;
    private final Plan plan;
    private final Landlock landlock;
    private final long[] limits;
    private final long filter;

    /// Prepares all layers, so that setting them loads no class any more: that might need a file.
    private Seal(Kernel kernel, Architecture architecture, Plan plan) {
        this.kernel = kernel;
        this.plan = plan;
        landlock = new Landlock(kernel);
        limits = new long[Resource.values().length];
        for (Resource resource : Resource.values()) {
            limits[resource.ordinal()] = kernel.address(resource.soft(plan), resource.hard(plan));
        }
        long[] program = Filter.assemble(architecture, (int) kernel.call(SystemCall.GETPID));
        filter = kernel.address(program.length, kernel.address(program));
    }

    /// Whether this is a system that we know how to seal. Its kernel may still refuse.
    public static boolean isPossible() {
        return Architecture.current() != null;
    }

    /// Sets the layers of `plan`, as far as this system has them, and then tries whether they hold.
    ///
    /// Takes 10 to 50 ms in a JVM that has just started, nearly all of it to link one native function.
    ///
    /// @return [Layers#NONE] where we do not know the system
    public static Layers apply(Plan plan) {
        Architecture architecture = Architecture.current();
        if (architecture == null) {
            return Layers.NONE;
        }
        try (var kernel = new Kernel(architecture)) {
            var seal = new Seal(kernel, architecture, plan);
            var layers = new Layers(0, SelfTest.openDoors(kernel));
            return plan.layers() == 0 ? layers : new Layers(seal.set(), SelfTest.openDoors(kernel));
        }
    }

    /// Bits of the layers that could be set.
    private int set() {
        int active = 0;
        for (Layer layer : Layer.values()) {
            if (plan.has(layer) && set(layer)) {
                active |= layer.bit();
            }
        }
        return active;
    }

    private boolean set(Layer layer) {
        return switch (layer) {
            case NO_NEW_PRIVILEGES -> kernel.call(SystemCall.PRCTL, PR_SET_NO_NEW_PRIVS, 1, 0) == 0;
            case NOT_DUMPABLE -> kernel.call(SystemCall.PRCTL, PR_SET_DUMPABLE, 0, 0) == 0;
            case LANDLOCK -> landlock.restrict();
            case LIMITS -> limit();
            case SECCOMP -> kernel.call(SystemCall.SECCOMP, SET_FILTER, ALL_THREADS, filter) == 0;
        };
    }

    private boolean limit() {
        boolean all = true;
        for (Resource resource : Resource.values()) {
            long address = limits[resource.ordinal()];
            all &= kernel.call(SystemCall.PRLIMIT64, 0, resource.number, address, 0, 0) == 0;
        }
        return all;
    }
}
