package dev.touchstone.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The filter, run here instead of in the kernel: over every call of both architectures.
class FilterTest {

    private static final int ALLOW = 0x7FFF_0000;
    private static final int EPERM = 0x0005_0001;
    private static final int ENOSYS = 0x0005_0026;
    private static final int KILL = 0x8000_0000;

    private static final int CALLS_MAX = 1_000;
    private static final int SELF = 4_711;

    @ParameterizedTest
    @EnumSource
    void assemble_everyNumber_isAnsweredAsItsCallSays(Architecture architecture) {
        Map<Integer, SystemCall> known = byNumber(architecture);

        for (int number = 0; number < CALLS_MAX; number++) {
            SystemCall call = known.get(number);
            int expected = call == null ? EPERM : switch (call.ruling) {
                case ALLOW -> call.condition == Condition.NONE ? ALLOW : EPERM;
                case REFUSE -> EPERM;
                case UNKNOWN -> ENOSYS;
                case KILL -> KILL;
            };
            int[] oddArguments = {-1, -1, -1, -1, -1, -1};
            assertThat(run(architecture, architecture.audit, number, oddArguments)).as("call %d", number)
                    .isEqualTo(expected);
        }
        assertThat(run(architecture, architecture.audit, -1)).isIn(EPERM, KILL);
    }

    @ParameterizedTest
    @EnumSource
    void assemble_callsOfAnotherArchitecture_kill(Architecture architecture) {
        Architecture other = architecture == Architecture.X86_64 ? Architecture.AARCH64 : Architecture.X86_64;

        assertThat(run(architecture, other.audit, SystemCall.READ.number(other))).isEqualTo(KILL);
        if (architecture == Architecture.X86_64) {
            assertThat(run(architecture, architecture.audit, 0x4000_0000 + SystemCall.READ.number(architecture)))
                    .isEqualTo(KILL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void assemble_clone_startsThreadsAndNothingElse(Architecture architecture) {
        int thread = 0x003D_0F00;

        assertThat(run(architecture, SystemCall.CLONE, thread)).isEqualTo(ALLOW);
        assertThat(run(architecture, SystemCall.CLONE, thread & ~0x0001_0000)).isEqualTo(EPERM);
        assertThat(run(architecture, SystemCall.CLONE, 17)).as("fork").isEqualTo(EPERM);
        for (int namespace : new int[]{0x80, 0x2_0000, 0x200_0000, 0x400_0000, 0x800_0000, 0x1000_0000, 0x2000_0000,
            0x4000_0000}) {
            assertThat(run(architecture, SystemCall.CLONE, thread | namespace)).as("namespace %x", namespace)
                    .isEqualTo(EPERM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void assemble_otherConditions_holdForWhatTheJvmDoes(Architecture architecture) {
        assertThat(run(architecture, SystemCall.TGKILL, SELF, 1, 10)).isEqualTo(ALLOW);
        assertThat(run(architecture, SystemCall.TGKILL, 1, 1, 10)).isEqualTo(EPERM);
        assertThat(run(architecture, SystemCall.PRCTL, 15)).as("PR_SET_NAME").isEqualTo(ALLOW);
        assertThat(run(architecture, SystemCall.PRCTL, 4)).as("PR_SET_DUMPABLE").isEqualTo(EPERM);
        assertThat(run(architecture, SystemCall.MADVISE, 0, 0, 4)).as("MADV_DONTNEED").isEqualTo(ALLOW);
        assertThat(run(architecture, SystemCall.MADVISE, 0, 0, 100)).as("MADV_HWPOISON").isEqualTo(EPERM);
    }

    private static Map<Integer, SystemCall> byNumber(Architecture architecture) {
        var calls = new TreeMap<Integer, SystemCall>();
        for (SystemCall call : SystemCall.values()) {
            SystemCall same = call.number(architecture) < 0 ? null : calls.put(call.number(architecture), call);
            assertThat(same).as("another call with the number of " + call).isNull();
        }
        return calls;
    }

    private static int run(Architecture architecture, SystemCall call, int... arguments) {
        return run(architecture, architecture.audit, call.number(architecture), arguments);
    }

    /// Classic BPF, as far as the filter uses it.
    private static int run(Architecture architecture, int audit, int number, int... arguments) {
        long[] program = Filter.assemble(architecture, SELF);
        int[] given = Arrays.copyOf(arguments, 6);
        int accumulator = 0;
        for (int at = 0; at < program.length; at++) {
            long instruction = program[at];
            int operand = (int) (instruction >>> 32);
            boolean holds = false;
            switch ((int) instruction & 0xFFFF) {
                case 0x20 -> accumulator = operand == 0 ? number : operand == 4 ? audit : given[(operand - 16) / 8];
                case 0x54 -> accumulator &= operand;
                case 0x15 -> holds = accumulator == operand;
                case 0x35 -> holds = Integer.compareUnsigned(accumulator, operand) >= 0;
                case 0x06 -> {
                    return operand;
                }
                default -> throw new AssertionError("instruction " + Long.toHexString(instruction));
            }
            at += (int) (instruction >> (holds ? 16 : 24)) & 0xFF;
        }
        throw new AssertionError("the program does not end");
    }
}
