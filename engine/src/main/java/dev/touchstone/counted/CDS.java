package dev.touchstone.counted;

/// Stands in for the JDK's class of this name: nothing is archived, and the iteration order of immutable sets, which the
/// JDK draws anew for each process, is always the same.
public final class CDS {

    private static final long SEED = 0x9E37_79B9_7F4A_7C15L;

    private CDS() {}

    public static void initializeFromArchive(@SuppressWarnings("unused") Class<?> type) {}

    public static long getRandomSeedForDumping() {
        return SEED;
    }
}
