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
/// - Whoever waits may wake up without a signal, as the JDK allows for monitors, conditions and `park`: that is tried once
///   in a run, right where it begins to wait, and told where it happens. A second one would show nothing that one does not.
/// - Whoever reads the same a few hundred times, while nothing changes, or waits until a second deadline in one call, is
///   held to wait by looking. A loop of that length over one volatile field that nobody writes is held to wait too.
/// - Whoever looks again and again with a pause in between wakes up only so often while no call begins or ends and nobody
///   else could go on: then the run has ended as one in which nobody gets any further. It ends for whoever would give up
///   only after that, too.
/// - Looking until a thread has written that was about to anyway is not held against whoever looks, see [Spin]: right
///   queue locks do so. Who promises to wait for nobody must not do that either.
/// - Entering and leaving a lock without having written anything is like a read: whoever looks again and again under a lock
///   waits by looking.
/// - One call that reads or writes many elements of an array, or a text, is one place to change at most; what races in it
///   is seen element by element. Views of arrays, and method references to such calls, are not seen.
/// - The state of the run in progress is static: a subject plays with one thread.
@NullMarked
package dev.touchstone.scheduled;

import org.jspecify.annotations.NullMarked;
