/// What a learner has done: attempts at exercises and how they ended, reviews of cards and when each is due again.
///
/// ## Decisions
///
/// - Where a card stands is the last row of its log, not a row of its own: a rating is taken back by deleting one row.
/// - A day of study ends at four in the morning, so that a late evening counts as the same day.
/// - `StrictMath` and not `Math`: a history that is replayed on another machine has to give the same days.
@NullMarked
package dev.touchstone.study;

import org.jspecify.annotations.NullMarked;
