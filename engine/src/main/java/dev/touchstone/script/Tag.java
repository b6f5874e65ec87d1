package dev.touchstone.script;

/// The byte before each value and outcome on the wire: its ordinal.
enum Tag {
    NOTHING, TRUE, FALSE, INT32, INT64, DECIMAL, LETTER, TEXT, ITEMS, ENTRIES, OPAQUE, DONE, RETURNED, THREW, STOPPED_STEPS, STOPPED_TIME
}
