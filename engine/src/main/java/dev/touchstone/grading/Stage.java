package dev.touchstone.grading;

/// What grading one submission is busy with, in order. Stages may be skipped but never come back.
public enum Stage {
    /// The source is being compiled.
    COMPILE,
    /// The classes are checked against the allow list and step counters are woven in.
    GATE,
    /// A process of its own takes the classes.
    START,
    /// Scripts are generated, played and compared.
    CHECK,
    /// A failing script is made smaller.
    SHRINK,
    /// The smallest one is played once more in a fresh process.
    CONFIRM
}
