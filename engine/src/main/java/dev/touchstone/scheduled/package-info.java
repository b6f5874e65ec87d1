/// Threads that take turns as they are told to: the scheduler of a concurrent exercise, and what stands in for monitors,
/// locks, atomic variables and threads in a submission's classes, which are woven to use it.
///
/// All logical threads of a run are continuations on the one thread that plays. They change places only where a
/// submission synchronises (and, where asked, at its plain reads and writes), and every choice there comes from a
/// [Decisions], so the same choices make the same run in every process.
///
/// ## Decisions
/// - Plain accesses are no places to change by default: as long as no two of them race, which is checked at each, whoever
///   changes there makes no difference that could be seen.
/// - Races are found by vector clocks (Flanagan and Freund, "FastTrack", 2009). Runs are sequentially consistent: what
///   weaker memory would show beyond a race is not shown.
/// - Stand-ins have the names of what they stand in for, so a submission's stack traces read as its author expects.
/// - Whoever waits wakes up when it is woken, when its time is over, or when it is interrupted: wake-ups for no reason,
///   which the JDK allows, are not tried.
/// - Whoever reads the same a few hundred times, while nothing changes, or waits until a second deadline in one call, is
///   held to wait by looking. A loop of that length over one volatile field that nobody writes is held to wait too.
/// - The state of the run in progress is static: a subject plays with one thread.
@NullMarked
package dev.touchstone.scheduled;

import org.jspecify.annotations.NullMarked;
