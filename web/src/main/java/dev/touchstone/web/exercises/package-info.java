/// Exercises, attempts at them, the queue that grades the attempts, and verdicts as pages.
///
/// ## Decisions
/// - An attempt is stored before it is answered, and the database is the queue: what a killed server had not graded is
///   graded by the next one.
/// - Listeners to an attempt take its stages from a queue of their own, so a slow browser cannot hold up grading.
@NullMarked
package dev.touchstone.web.exercises;

import org.jspecify.annotations.NullMarked;
