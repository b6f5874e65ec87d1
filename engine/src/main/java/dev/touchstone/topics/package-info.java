/// The topic graph: what the notes are about, which topic is part of which, and where each one occurs.
///
/// ## Decisions
///
/// - Topics with the same normalised name are one topic; a name that two authored topics claim belongs to neither alias.
/// - The dictionary's id is the canonical one, unless an authored topic goes by one of the term's names: then it is the
///   authored topic's.
/// - An entry that names a part which every topic has (uses, drawbacks, a summary) is about the topic above it.
/// - Circles of prerequisites are broken greedily, surest edge first, so what is left out is the weakest of each circle.
/// - The user's choices are a file that we only read: a re-import can lose nothing.
/// - Authored parents are never changed by what an imported note says: precision before recall.
@NullMarked
package dev.touchstone.topics;

import org.jspecify.annotations.NullMarked;
