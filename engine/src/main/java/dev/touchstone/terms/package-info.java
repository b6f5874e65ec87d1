/// The names of topics: which spellings mean the same, and the built-in bilingual dictionary.
///
/// ## Decisions
///
/// - A name that is also an everyday word (`select`, `索引`) names its topic where it is the whole title, but its mere
///   occurrence in a sentence says nothing: such names are listed in `everyday.txt`.
@NullMarked
package dev.touchstone.terms;

import org.jspecify.annotations.NullMarked;
