package dev.touchstone.seal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The Linux kernel, called through the one function `syscall` of the C library: linking a second one would cost as
/// much time as the rest of the sealing. For one thread at a time.
final class Kernel implements AutoCloseable {

    static final int EPERM = 1;
    static final int EACCES = 13;
    static final int ENOSYS = 38;

    private final Architecture architecture;
    private final Arena arena;
    private final MethodHandle syscall;
    private final MemorySegment failure;
    private final ByteBuffer errno;

    Kernel(Architecture architecture) {
        this(architecture, Arena.ofConfined());
    }

    /// @param arena for what the kernel reads and writes
    @SuppressWarnings("restricted") // Calling native code is what this is for.
    Kernel(Architecture architecture, Arena arena) {
        this.architecture = architecture;
        this.arena = arena;
        Linker linker = Linker.nativeLinker();
        ValueLayout.OfLong number = ValueLayout.JAVA_LONG;
        syscall = linker.downcallHandle(
                linker.defaultLookup().find("syscall").orElseThrow(),
                FunctionDescriptor.of(number, number, number, number, number, number, number),
                Linker.Option.captureCallState("errno"));
        failure = arena.allocate(Linker.Option.captureStateLayout());
        errno = buffer(failure);
    }

    /// Makes a call without arguments.
    long call(SystemCall call) {
        return call(call, 0, 0, 0, 0, 0);
    }

    long call(SystemCall call, long first, long second, long third) {
        return call(call, first, second, third, 0, 0);
    }

    /// Makes a call.
    ///
    /// @return its result; the negated error number if it fails
    long call(SystemCall call, long first, long second, long third, long fourth, long fifth) {
        long result;
        try {
            result = (long) syscall.invokeExact(
                    failure, (long) call.number(architecture), first, second, third, fourth, fifth);
        } catch (Throwable e) {
            throw new IllegalStateException("the kernel cannot be called", e);
        }
        return result == -1 ? -errno.getInt(0) : result;
    }

    /// The address of a copy of `words`, which stays until this is closed.
    long address(long... words) {
        return copy(words).address();
    }

    /// A copy of `words` that the kernel can read and write, which stays until this is closed.
    MemorySegment copy(long... words) {
        MemorySegment copy = arena.allocate((long) words.length * Long.BYTES, Long.BYTES);
        return copy.copyFrom(MemorySegment.ofArray(words));
    }

    /// `segment` as it is read and written without a handle of its own, which would take milliseconds to link.
    static ByteBuffer buffer(MemorySegment segment) {
        return segment.asByteBuffer().order(ByteOrder.nativeOrder());
    }

    @Override
    public void close() {
        arena.close();
    }
}
