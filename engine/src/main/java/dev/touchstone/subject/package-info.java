/// The subject process: it holds one submission and its contract, plays scripts on it, counts steps, and reports what
/// happened. It knows neither models nor properties nor verdicts.
///
/// Everything here runs beside hostile code, so the trusted side believes none of it: it reports observations.
///
/// ## Decisions
/// - A script that uses up its steps is unwound by an error that its own handlers cannot keep: each begins with a step,
///   which throws it again. So the process lives on, and an endless loop can be told by its smallest script.
/// - A script that uses up its time ends the process where it stands, after one last message: it may be anywhere.
/// - [Steps] is a static counter: a thread-local one costs up to twenty times as much on tight loops.
@NullMarked
package dev.touchstone.subject;

import org.jspecify.annotations.NullMarked;
