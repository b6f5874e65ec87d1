package dev.touchstone.scheduled;

import java.util.List;

/// That a thread reads the same variable again and again, and how far the others were when it first did so in its call.
///
/// Some of them may be about to write the variable: on the way to the end of their calls, with a few operations to go, as
/// whoever joins the queue of Mellor-Crummey and Scott's lock ("Algorithms for Scalable Synchronization", 1991) links
/// itself to the one before, who looks out for that. To look until they have done so is not to wait: nobody has to call
/// anything first.
final class Spin {

    /// How many places a thread may pass before the one where it writes.
    private static final int BRIEF = 1;

    private static final int NO_CALL = -1;

    private final int[] calls;
    private final int[] passed;
    private int variable;
    private boolean open;

    Spin(List<Strand> strands) {
        calls = new int[strands.size()];
        passed = new int[strands.size()];
        for (int i = 0; i < calls.length; i++) {
            Strand strand = strands.get(i);
            calls[i] = strand.done ? NO_CALL : strand.call;
            passed[i] = strand.places;
        }
    }

    /// Says that it looks at a variable.
    void lookAt(int looked) {
        variable = looked;
        open = true;
    }

    /// Says that it is known how it ended.
    void end() {
        open = false;
    }

    /// Whether it is not known yet how this ends.
    boolean isOpen() {
        return open;
    }

    boolean isAt(int looked) {
        return open && variable == looked;
    }

    /// Whether `strand` is in the call in which it was, and has not gone far.
    boolean isBrief(Strand strand) {
        int number = strand.number;
        return number < calls.length && calls[number] != NO_CALL && strand.call == calls[number]
                && strand.places - passed[number] <= BRIEF;
    }
}
