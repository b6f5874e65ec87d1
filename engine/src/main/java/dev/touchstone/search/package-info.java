/// Search over notes and exercises in English and Chinese: an index in memory, questions, hits with the words around them.
///
/// The only user of Lucene.
///
/// ## Decisions
///
/// - Chinese is indexed as pairs of neighbouring characters and asked for as a phrase of pairs. No dictionary cuts it into
///   words: whatever a person copies out of a note is found, which segmenters do not reach.
/// - A lone Chinese character is asked for as the start of a pair, so that single characters need no terms of their own.
/// - Names such as `HashMap` are indexed as their parts and as every run of parts, so that `hashmap`, `HashMap` and `map`
///   find them; `C++`, `C#` and `B+` keep their signs.
/// - Spaces, single line ends and marks of emphasis do not part words: notes are wrapped at random, and `**` stands within
///   Chinese words.
/// - The index lives in memory. It is rebuilt at every start from the files, which are the truth.
/// - What a hit shows is cut from the text that the library holds, not from a copy in the index.
@NullMarked
package dev.touchstone.search;

import org.jspecify.annotations.NullMarked;
