/// The topic graph: what the notes are about, which topic is part of which, and where each one occurs.
///
/// ## Decisions
///
/// - Topics with the same normalised name are one topic; a name that two authored topics claim belongs to neither alias.
/// - Authored parents are never changed by what an imported note says: precision before recall.
@NullMarked
package dev.touchstone.topics;

import org.jspecify.annotations.NullMarked;
