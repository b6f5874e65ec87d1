package dev.touchstone.scheduled;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/// One logical thread of a run.
final class Strand {

    static final long NEVER = Long.MAX_VALUE;

    private static final int PLACES = 8;

    /// Why a strand cannot go on.
    interface Reason {

        boolean isOver();

        /// Who could end it, where that is one thread.
        default @Nullable Strand holder() {
            return null;
        }
    }

    final int number;
    final Fiber fiber;
    final Clock clock = new Clock();
    final Clock permitClock = new Clock();
    final Clock interruptClock = new Clock();
    final IdentityHashMap<Object, @Nullable Object> locals = new IdentityHashMap<>();
    private final int[] keys = new int[PLACES];
    private final int[] visits = new int[PLACES];
    private int nextPlace;

    @Nullable
    Reason reason;
    long deadline = NEVER;
    boolean timedOut;
    boolean done;
    boolean interrupted;
    boolean permit;

    /// Whether it has just got its turn where a call of the plan begins: its next operation is no further place to change.
    boolean fresh = true;

    /// The call of the plan that it makes, or -1.
    int call = -1;

    /// The place in the submission's code where it is.
    int site;

    boolean spinning;

    /// The variable that it has read last, as what is read is told apart; 0 where that was something else.
    int lookedAt;

    /// Where its call reads the same again and again, or has done so.
    @Nullable
    Spin spin;

    /// How many places it has passed where threads could change.
    int places;

    /// Whether it has written something since it last told others.
    boolean hasWritten;

    /// Whether the call has waited until a deadline, and nobody ended that before.
    boolean waitedInVain;

    /// Whether it reads without a lock and will ask a [StampedLock] whether that was all right.
    boolean optimistic;

    boolean lookTold;
    boolean spinTold;
    boolean blockTold;

    long seenChanges = -1;

    /// How many places it has passed in a row.
    int passed;

    @Nullable
    Thread handle;

    Strand(int number, Fiber fiber) {
        this.number = number;
        this.fiber = fiber;
        clock.tick(number);
    }

    /// Notes that it reads at a place.
    ///
    /// @param changes how many changes there have been in the run
    /// @return how often it has done so while nothing has changed, as far as it remembers
    int visits(int place, long changes) {
        if (changes != seenChanges) {
            seenChanges = changes;
            Arrays.fill(visits, 0);
            Arrays.fill(keys, 0);
        }
        for (int i = 0; i < PLACES; i++) {
            if (keys[i] == place && visits[i] > 0) {
                return ++visits[i];
            }
        }
        keys[nextPlace] = place;
        visits[nextPlace] = 1;
        nextPlace = (nextPlace + 1) % PLACES;
        return 1;
    }

    /// Goes on counting visits from `visited`.
    void forget(int place, int visited) {
        for (int i = 0; i < PLACES; i++) {
            if (keys[i] == place) {
                visits[i] = visited;
            }
        }
    }
}
