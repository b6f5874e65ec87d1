package dev.touchstone.study;

/// One rating of a card by a person, with what followed from it. Never changes once it is stored.
///
/// @param id positive; a later review has a larger one
/// @param number 1 for the person's first review of this card
/// @param days of study since the review before, as the algorithm was told
/// @param algorithm that made `after`
public record Review(long id, String card, int number, Rating rating, long days, String algorithm, Schedule after) {}
