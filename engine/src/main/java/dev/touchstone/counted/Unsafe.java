package dev.touchstone.counted;

/// Stands in for the JDK's class of this name in sorting, which hands these offsets on to intrinsics that a copy does
/// not have.
public final class Unsafe {

    public static final long ARRAY_INT_BASE_OFFSET = 0;
    public static final long ARRAY_LONG_BASE_OFFSET = 0;
    public static final long ARRAY_FLOAT_BASE_OFFSET = 0;
    public static final long ARRAY_DOUBLE_BASE_OFFSET = 0;

    private Unsafe() {}
}
