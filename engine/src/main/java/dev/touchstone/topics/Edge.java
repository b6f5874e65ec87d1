package dev.touchstone.topics;

import dev.touchstone.source.TopicId;
import java.util.List;

/// What one topic is to another.
///
/// @param from the part, the earlier topic, or the one that links
/// @param to the whole, the later topic, or the one linked to
/// @param confidence above 0, at most 1
/// @param evidence never empty
public record Edge(TopicId from, TopicId to, Kind kind, double confidence, List<Evidence> evidence) {

    public enum Kind {
        /// `from` is part of `to`.
        PART_OF,
        /// `from` should be learned before `to`.
        PREREQUISITE,
        /// `from` speaks of `to`.
        RELATED
    }

    public Edge {
        evidence = List.copyOf(evidence);
    }
}
