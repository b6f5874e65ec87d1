package dev.touchstone.report;

/// A link that leads nowhere.
///
/// @param target as written
public record Dangling(Spot spot, Kind kind, String target) {

    public enum Kind {
        NOTE, IMAGE
    }
}
