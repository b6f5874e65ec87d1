/// Review cards: the answered questions of all notes, found again after the notes were edited, and which of them to ask today.
///
/// ## Decisions
///
/// - A card is stored when it is first rated, not when it is found: a vault of ten thousand questions costs the database
///   nothing until somebody learns them, and deleting the database loses only progress. The other questions of its note and
///   those with its answer are stored with it, without a history: when the card is deleted from the notes, none of them
///   looks like a new wording of it.
/// - A question that is not certainly the one of a stored card gets a card of its own. A lost history costs a few extra
///   reviews; a wrong one hides what is not known. A history without a question stays, and is found when the note returns.
/// - The two languages of a content note are one card where they ask equally many questions, paired by order; else the
///   English questions are the cards, in either language.
@NullMarked
package dev.touchstone.cards;

import org.jspecify.annotations.NullMarked;
