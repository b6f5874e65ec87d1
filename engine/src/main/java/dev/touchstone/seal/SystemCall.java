package dev.touchstone.seal;

/// The system calls of Linux that a sealed process may make, those that end it, and those that we make ourselves.
/// What is not here is refused.
///
/// Frequent ones come first, because the filter compares one after the other. Numbers are those of
/// `asm/unistd_64.h` and `asm-generic/unistd.h`, -1 where an architecture has no such call.
///
/// Found out by tracing a sealed JVM; `SealTest` tries that everything a program needs still works.
enum SystemCall {
    // Waiting, locking, the pipes to the trusted side, files that are open: those of our classes and the JDK's.
    FUTEX(202, 98),
    READ(0, 63),
    PREAD64(17, 67),
    LSEEK(8, 62),
    WRITE(1, 64),
    CLOSE(3, 57),
    SCHED_YIELD(24, 124),
    NANOSLEEP(35, 101),
    CLOCK_NANOSLEEP(230, 115),
    RESTART_SYSCALL(219, 128),

    // Memory.
    MMAP(9, 222),
    MUNMAP(11, 215),
    MPROTECT(10, 226),
    MREMAP(25, 216),
    BRK(12, 214),
    MINCORE(27, 232),
    MADVISE(28, 233, Condition.PLAIN_ADVICE),

    // Threads, of this process only.
    CLONE(56, 220, Condition.NEW_THREAD),
    CLONE3(435, 435, Ruling.UNKNOWN),
    SET_ROBUST_LIST(273, 99),
    RSEQ(334, 293),
    GETTID(186, 178),
    GETPID(39, 172),
    SCHED_GETAFFINITY(204, 123),
    GETCPU(309, 168),
    MEMBARRIER(324, 283),
    PRCTL(157, 167, Condition.THREAD_NAME),
    EXIT(60, 93),
    EXIT_GROUP(231, 94),

    // Signals, which the JVM uses for null checks and safepoints.
    RT_SIGACTION(13, 134),
    RT_SIGPROCMASK(14, 135),
    RT_SIGRETURN(15, 139),
    SIGALTSTACK(131, 132),
    TGKILL(234, 131, Condition.TO_SELF),

    // Clocks, where the kernel does not answer them without a call, and chance.
    CLOCK_GETTIME(228, 113),
    CLOCK_GETRES(229, 114),
    GETTIMEOFDAY(96, 169),
    TIME(201, -1),
    GETRUSAGE(98, 165),
    GETRANDOM(318, 278),

    // Calls that no program makes by mistake.
    PTRACE(101, 117, Ruling.KILL),
    PROCESS_VM_READV(310, 270, Ruling.KILL),
    PROCESS_VM_WRITEV(311, 271, Ruling.KILL),
    PIDFD_GETFD(438, 438, Ruling.KILL),
    IO_URING_SETUP(425, 425, Ruling.KILL),
    IO_URING_ENTER(426, 426, Ruling.KILL),
    IO_URING_REGISTER(427, 427, Ruling.KILL),
    BPF(321, 280, Ruling.KILL),
    PERF_EVENT_OPEN(298, 241, Ruling.KILL),
    USERFAULTFD(323, 282, Ruling.KILL),
    MOUNT(165, 40, Ruling.KILL),
    UMOUNT2(166, 39, Ruling.KILL),
    MOVE_MOUNT(429, 429, Ruling.KILL),
    PIVOT_ROOT(155, 41, Ruling.KILL),
    CHROOT(161, 51, Ruling.KILL),
    SETNS(308, 268, Ruling.KILL),
    UNSHARE(272, 97, Ruling.KILL),
    OPEN_BY_HANDLE_AT(304, 265, Ruling.KILL),
    ADD_KEY(248, 217, Ruling.KILL),
    REQUEST_KEY(249, 218, Ruling.KILL),
    KEYCTL(250, 219, Ruling.KILL),
    INIT_MODULE(175, 105, Ruling.KILL),
    FINIT_MODULE(313, 273, Ruling.KILL),
    DELETE_MODULE(176, 106, Ruling.KILL),
    KEXEC_LOAD(246, 104, Ruling.KILL),
    KEXEC_FILE_LOAD(320, 294, Ruling.KILL),
    REBOOT(169, 142, Ruling.KILL),

    // Refused like all others; here for the sealing itself and its test.
    PRLIMIT64(302, 261, Ruling.REFUSE),
    SECCOMP(317, 277, Ruling.REFUSE),
    LANDLOCK_CREATE_RULESET(444, 444, Ruling.REFUSE),
    LANDLOCK_RESTRICT_SELF(446, 446, Ruling.REFUSE),
    OPENAT(257, 56, Ruling.REFUSE),
    FACCESSAT(269, 48, Ruling.REFUSE),
    SOCKET(41, 198, Ruling.REFUSE),
    EXECVE(59, 221, Ruling.REFUSE);

    /// What becomes of a call.
    enum Ruling {
        /// It is made, if its condition holds.
        ALLOW,
        /// It fails with EPERM.
        REFUSE,
        /// It fails with ENOSYS, as in a kernel that does not have it. The C library then falls back to an older call.
        UNKNOWN,
        /// It ends the process with SIGSYS.
        KILL
    }

    final Ruling ruling;
    final Condition condition;
    private final int x86;
    private final int arm;

    SystemCall(int x86, int arm) {
        this(x86, arm, Ruling.ALLOW, Condition.NONE);
    }

    SystemCall(int x86, int arm, Condition condition) {
        this(x86, arm, Ruling.ALLOW, condition);
    }

    SystemCall(int x86, int arm, Ruling ruling) {
        this(x86, arm, ruling, Condition.NONE);
    }

    SystemCall(int x86, int arm, Ruling ruling, Condition condition) {
        this.x86 = x86;
        this.arm = arm;
        this.ruling = ruling;
        this.condition = condition;
    }

    /// Its number; -1 if it does not exist there.
    int number(Architecture architecture) {
        return architecture == Architecture.X86_64 ? x86 : arm;
    }
}
