package dev.touchstone.grading;

import java.util.List;

/// How threads got in each other's way, told moment by moment, one column for each thread.
///
/// @param property name of the property that does not hold
/// @param fault what went wrong
/// @param threads names of the columns: `main` makes the calls before and after, `T1` and up are the threads
/// @param moments in the order in which they happened
/// @param repeatable whether a fresh process did the same
/// @param statics static fields that may change; only where it is not repeatable
public record Interleaving(String property, Fault fault, List<String> threads, List<Moment> moments,
        boolean repeatable, List<String> statics) {

    /// Stands for the constructor where calls are named.
    static final String CONSTRUCTION = "new";

    public Interleaving {
        threads = List.copyOf(threads);
        moments = List.copyOf(moments);
        statics = List.copyOf(statics);
    }

    Interleaving with(boolean again, List<String> fields) {
        return new Interleaving(property, fault, threads, moments, again, fields);
    }

    /// What went wrong.
    ///
    /// @param kind `WrongAnswer`, `Deadlock`, `Livelock`, `Unfair`, `BusyWait`, `Waits` or `DataRace`
    /// @param calls that it is about, as in `T1: take()`
    /// @param possible what the first of them could have answered; for `WrongAnswer`, where empty means that it should
    ///   have waited
    /// @param actual what it answered
    /// @param accesses the two that race
    public record Fault(String kind, List<String> calls, List<Report.Result> possible, List<Report.Result> actual,
            List<Access> accesses) {

        public Fault {
            calls = List.copyOf(calls);
            possible = List.copyOf(possible);
            actual = List.copyOf(actual);
            accesses = List.copyOf(accesses);
        }
    }

    /// One of two accesses that race.
    ///
    /// @param variable name of the field or array
    public record Access(String thread, boolean write, String variable, String file, int line) {}

    /// One thing that happened.
    ///
    /// @param thread index in `threads`
    /// @param kind `began`, `ended`, `read`, `wrote`, `did`, `blocked`, `spins` or `woke`
    /// @param what the call, the variable, or the operation with its arguments
    /// @param value that was read, written or answered; empty where there is none
    /// @param other the thread that is waited for; empty where that is nobody
    /// @param file of the submission; empty where it is not about a line
    public record Moment(int thread, String kind, String what, String value, String other, String file, int line) {}
}
