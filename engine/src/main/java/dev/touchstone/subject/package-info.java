/// The subject process: it holds one submission and its contract, plays scripts on it, counts steps, and reports what
/// happened. It knows neither models nor properties nor verdicts.
///
/// Everything here runs beside hostile code, so the trusted side believes none of it: it reports observations.
///
/// ## Decisions
/// - A script that uses up its steps or its time ends the process where it stands, after one last message. Throwing
///   instead would unwind through the submission's own `catch` and `finally` blocks.
/// - [Steps] is a static counter: a thread-local one costs up to twenty times as much on tight loops.
@NullMarked
package dev.touchstone.subject;

import org.jspecify.annotations.NullMarked;
