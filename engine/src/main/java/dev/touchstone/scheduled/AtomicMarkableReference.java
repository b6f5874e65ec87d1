package dev.touchstone.scheduled;

import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name: each operation is a place where threads may change.
public final class AtomicMarkableReference<V extends @Nullable Object> {

    private @Nullable V reference;
    private boolean mark;

    public AtomicMarkableReference(@Nullable V initialRef, boolean initialMark) {
        reference = initialRef;
        mark = initialMark;
    }

    public @Nullable V getReference() {
        Accesses.atomic(this, Accesses.CONTENT, true, false);
        Accesses.did(this, "getReference()", text(reference));
        return reference;
    }

    public boolean isMarked() {
        Accesses.atomic(this, Accesses.CONTENT, true, false);
        Accesses.did(this, "isMarked()", String.valueOf(mark));
        return mark;
    }

    public @Nullable V get(boolean[] holder) {
        Accesses.atomic(this, Accesses.CONTENT, true, false);
        holder[0] = mark;
        Accesses.did(this, "get()", text(reference) + ", " + mark);
        return reference;
    }

    @SuppressWarnings("ReferenceEquality") // as the original compares
    public boolean compareAndSet(@Nullable V expectedReference, @Nullable V newReference, boolean expectedMark,
            boolean newMark) {
        boolean done = Accesses.swap(this, () -> reference == expectedReference && mark == expectedMark);
        if (done) {
            reference = newReference;
            mark = newMark;
        }
        Accesses.did(this, "compareAndSet(" + text(expectedReference) + ", " + text(newReference) + ", " + expectedMark
                + ", " + newMark + ")", String.valueOf(done));
        return done;
    }

    public boolean weakCompareAndSet(@Nullable V expectedReference, @Nullable V newReference, boolean expectedMark,
            boolean newMark) {
        return compareAndSet(expectedReference, newReference, expectedMark, newMark);
    }

    public void set(@Nullable V newReference, boolean newMark) {
        Accesses.atomic(this, Accesses.CONTENT, false, true);
        reference = newReference;
        mark = newMark;
        Accesses.did(this, "set(" + text(newReference) + ", " + newMark + ")", "");
    }

    private static String text(@Nullable Object value) {
        return Accesses.isWatched() ? Accesses.text(value) : "";
    }
}
