package dev.touchstone.script;

/// One thing that happened in a run that was watched closely.
///
/// @param thread 0 for the one that makes the calls before and after, then those of the plan, then the submission's own
/// @param site number of the place in the submission's code, 0 where there is none
/// @param object number of the object that it was about, in the order in which they appeared; 0 for none
/// @param other the thread that this one waits for, or -1
/// @param what the name of the field or of the operation with its arguments; empty where the site says it
/// @param value that was read, written or answered
public record Moment(Kind kind, int thread, int site, int object, int other, String what, String value) {

    /// What happened.
    public enum Kind {
        /// A call of the plan began: `object` is its place in the plan.
        BEGAN,
        /// A call of the plan ended.
        ENDED, READ, WROTE,
        /// An operation on a lock, an atomic variable or another thread.
        DID,
        /// It cannot go on.
        BLOCKED,
        /// It reads the same again and again.
        SPINS,
        /// It waited, and went on although nobody woke it.
        WOKE,
        /// Its thread has ended.
        GONE
    }

    private static final int TEXT_CHARS_MAX = 200;

    private static final Kind[] KINDS = Kind.values();

    public Moment {
        what = what.substring(0, Math.min(what.length(), TEXT_CHARS_MAX));
        value = value.substring(0, Math.min(value.length(), TEXT_CHARS_MAX));
    }

    void encode(Encoder to) {
        to.number(kind.ordinal()).number(thread).number(site).number(object).number(other).text(what).text(value);
    }

    static Moment decode(Decoder from) {
        Kind kind = KINDS[History.index(from.number(), KINDS.length)];
        return new Moment(kind, from.number(), from.number(), from.number(), from.number(), from.text(), from.text());
    }
}
