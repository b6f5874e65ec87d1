/// The report card of a folder of notes: what was found, repaired, dropped, asked and not answered, said twice, contradicted.
///
/// ## Decisions
///
/// - Nothing here changes a note. Repairs are written as a patch that a person reads and applies.
/// - A known correction is a pattern with the right statement beside it; it may fire on a sentence that says the right thing
///   in strange words. It is shown as "check this", never as an error.
/// - A ledger row has no date on which it is due: that is of a person and not of the notes, see `cards.Due`.
@NullMarked
package dev.touchstone.report;

import org.jspecify.annotations.NullMarked;
