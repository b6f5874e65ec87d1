/// Review cards as pages: what is due today, one question at a time, and the four ratings.
///
/// ## Decisions
///
/// - A site that listens on this machine alone has one learner, whatever the browser: a cookie that is cleared must not cost
///   the history of a year. A site that others can reach tells people apart as attempts do, by their cookie.
/// - A rating without that cookie is refused there: kept by its address, it would be a neighbour's review as well.
/// - While the cards of edited notes are dealt, which takes a second for thousands of them, pages show those from before.
/// - The answer is a page of its own and not hidden in the question's: it works without scripts, and nobody reads it by
///   accident.
@NullMarked
package dev.touchstone.web.review;

import org.jspecify.annotations.NullMarked;
