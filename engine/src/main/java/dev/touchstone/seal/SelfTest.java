package dev.touchstone.seal;

/// Tries every [Door]. The ways out that cannot be undone are tried with arguments that the kernel itself would refuse,
/// but for another reason than the seal's.
final class SelfTest {

    /// `AT_FDCWD`.
    private static final int WORKING_FOLDER = -100;

    /// `AF_UNIX` and `SOCK_STREAM`.
    private static final int UNIX = 1;

    private static final int STREAM = 1;

    /// `CLONE_SIGHAND` alone is no way to start anything.
    private static final int NO_WAY_TO_CLONE = 0x800;

    private SelfTest() {}

    /// @return bits of the doors that are open
    static int openDoors(Kernel kernel) {
        long root = kernel.address('/');
        int open = 0;
        if (isOpened(kernel, kernel.call(SystemCall.OPENAT, WORKING_FOLDER, root, 0))) {
            open |= Door.FILES.bit();
        }
        if (kernel.call(SystemCall.FACCESSAT, WORKING_FOLDER, root, 0) == 0) {
            open |= Door.PATHS.bit();
        }
        if (isOpened(kernel, kernel.call(SystemCall.SOCKET, UNIX, STREAM, 0))) {
            open |= Door.NETWORK.bit();
        }
        if (!isDenied(kernel.call(SystemCall.EXECVE))
                || !isDenied(kernel.call(SystemCall.CLONE, NO_WAY_TO_CLONE, 0, 0))) {
            open |= Door.PROCESSES.bit();
        }
        return open;
    }

    private static boolean isOpened(Kernel kernel, long descriptor) {
        if (descriptor < 0) {
            return false;
        }
        kernel.call(SystemCall.CLOSE, descriptor, 0, 0);
        return true;
    }

    private static boolean isDenied(long result) {
        return result == -Kernel.EPERM || result == -Kernel.EACCES;
    }
}
