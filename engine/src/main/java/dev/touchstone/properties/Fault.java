package dev.touchstone.properties;

import dev.touchstone.script.History;
import java.util.List;

/// What is wrong with the history of a concurrent run. Data, the worst kind first.
public sealed interface Fault {

    /// Stands for the construction where faults tell a call by its place in the plan.
    int CONSTRUCTION = -1;

    /// No order of the calls, one at a time, gives these answers.
    ///
    /// @param call the first call whose answer fits no order, by its place in the plan, or [#CONSTRUCTION]
    /// @param possible what it could have answered; empty where it should have waited
    record WrongAnswer(int call, List<Expectation> possible) implements Fault {}

    /// Nobody can go on, although these calls should end.
    ///
    /// @param calls by their places in the plan, or [#CONSTRUCTION] alone; some may not have begun
    record Deadlock(List<Integer> calls) implements Fault {}

    /// Threads go on for ever, and these calls do not end.
    ///
    /// @param calls as in [Deadlock]
    record Livelock(List<Integer> calls) implements Fault {}

    /// A call was served before one that had waited longer.
    record Unfair(int served, int waited) implements Fault {}

    /// A call that waits reads the same again and again instead of going to sleep.
    record Spins(int call) implements Fault {}

    /// A call waits for another thread, which it may never do.
    record Waits(int call) implements Fault {}

    /// Two accesses that nothing orders.
    record DataRace(History.Race race) implements Fault {}

    /// Smaller is worse.
    default int rank() {
        return switch (this) {
            case WrongAnswer _ -> 0;
            case Deadlock _ -> 1;
            case Livelock _ -> 2;
            case Unfair _ -> 3;
            case Spins _ -> 4;
            case Waits _ -> 5;
            case DataRace _ -> 6;
        };
    }
}
