/// Compiler, gate, sandbox, subject processes, judge and verdicts: from a learner's source to what is wrong with it.
///
/// [Grader] is the way in. This is the only package that compiles or starts processes.
///
/// ## Decisions
/// - The compiler runs in a process of its own: a few kilobytes of source can keep javac busy for minutes or overflow
///   its stack, and that must not be the trusted process.
/// - A script that used up its steps is unwound by an error that no handler can keep: each handler begins with steps. One
///   that used up its time or memory takes its process with it.
/// - What authors wrote shares subject processes, one after the other: an exercise is proven with dozens of them, and most
///   of the time would go into starting processes.
/// - A submission's `ArrayList` is a copy of the JDK's in which steps are counted, and so are its other collections. An agent
///   that weaves the JDK's own would count what the JDK does for itself, too, and start later.
/// - Growth is judged by three sizes; the others are played only for who is too slow, to show how the cost grows.
/// - Both kinds of worker processes seal themselves before they say that they are up. What the first one achieves is
///   asked of all later ones: a process that is sealed less well is not used, and the learner is not blamed.
/// - The number of threads has no limit of its own: each takes its stack from [SubjectProcess#BEYOND_HEAP_MIB].
@NullMarked
package dev.touchstone.grading;

import org.jspecify.annotations.NullMarked;
