package dev.touchstone.seal;

import java.util.Arrays;

/// The program that the kernel runs on each system call of a sealed process, in the classic BPF of seccomp(2).
///
/// An instruction is one long as it lies in memory: 16 bits of operation, 8 and 8 bits of how far to jump when a
/// comparison holds and when it does not, 32 bits of operand.
final class Filter {

    // Operations of linux/bpf_common.h: load a word, mask it, compare and jump, return.
    private static final int LOAD = 0x20;
    private static final int AND = 0x54;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int RETURN = 0x06;

    // Offsets in struct seccomp_data of linux/seccomp.h.
    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int ARGUMENTS = 16;

    private static final int ALLOW = 0x7FFF_0000;
    private static final int FAIL = 0x0005_0000;
    private static final int KILL_PROCESS = 0x8000_0000;

    /// From this number on, calls of x86-64 are those of its 32-bit variant.
    private static final int X32 = 0x4000_0000;

    private final Architecture architecture;
    private final int self;
    private long[] program = new long[256];
    private int length;

    private Filter(Architecture architecture, int self) {
        this.architecture = architecture;
        this.self = self;
    }

    /// The program for all of [SystemCall].
    ///
    /// @param self the number of this process
    static long[] assemble(Architecture architecture, int self) {
        var filter = new Filter(architecture, self);
        filter.foreignCalls();
        for (SystemCall call : SystemCall.values()) {
            if (call.ruling != SystemCall.Ruling.REFUSE && call.number(architecture) >= 0) {
                filter.rule(call);
            }
        }
        filter.end(FAIL | Kernel.EPERM);
        return Arrays.copyOf(filter.program, filter.length);
    }

    /// Numbers mean other calls in other architectures: those end the process. Leaves the number of the call loaded.
    private void foreignCalls() {
        add(LOAD, 0, 0, ARCHITECTURE);
        add(IF_EQUAL, 1, 0, architecture.audit);
        end(KILL_PROCESS);
        add(LOAD, 0, 0, NUMBER);
        if (architecture == Architecture.X86_64) {
            add(IF_AT_LEAST, 0, 1, X32);
            end(KILL_PROCESS);
        }
    }

    /// Decides about one call and leaves the number loaded for all others.
    private void rule(SystemCall call) {
        Condition condition = call.condition;
        add(IF_EQUAL, 0, condition == Condition.NONE ? 1 : 5, call.number(architecture));
        if (condition != Condition.NONE) {
            add(LOAD, 0, 0, ARGUMENTS + condition.argument * Long.BYTES);
            add(AND, 0, 0, condition.mask);
            add(IF_EQUAL, 1, 0, condition.value(self));
            end(FAIL | Kernel.EPERM);
        }
        end(switch (call.ruling) {
            case ALLOW -> ALLOW;
            case REFUSE -> FAIL | Kernel.EPERM;
            case UNKNOWN -> FAIL | Kernel.ENOSYS;
            case KILL -> KILL_PROCESS;
        });
    }

    private void end(int action) {
        add(RETURN, 0, 0, action);
    }

    private void add(int operation, int ifTrue, int ifFalse, int operand) {
        if (length == program.length) {
            program = Arrays.copyOf(program, 2 * length);
        }
        program[length++] = operation | ifTrue << 16 | (long) ifFalse << 24 | (long) operand << 32;
    }
}
