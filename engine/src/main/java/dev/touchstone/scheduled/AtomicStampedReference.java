package dev.touchstone.scheduled;

import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name: each operation is a place where threads may change.
public final class AtomicStampedReference<V extends @Nullable Object> {

    private @Nullable V reference;
    private int stamp;

    public AtomicStampedReference(@Nullable V initialRef, int initialStamp) {
        reference = initialRef;
        stamp = initialStamp;
    }

    public @Nullable V getReference() {
        Accesses.atomic(this, Accesses.CONTENT, true, false);
        Accesses.did(this, "getReference()", text(reference));
        return reference;
    }

    public int getStamp() {
        Accesses.atomic(this, Accesses.CONTENT, true, false);
        Accesses.did(this, "getStamp()", String.valueOf(stamp));
        return stamp;
    }

    public @Nullable V get(int[] holder) {
        Accesses.atomic(this, Accesses.CONTENT, true, false);
        holder[0] = stamp;
        Accesses.did(this, "get()", text(reference) + ", " + stamp);
        return reference;
    }

    @SuppressWarnings("ReferenceEquality") // as the original compares
    public boolean compareAndSet(@Nullable V expectedReference, @Nullable V newReference, int expectedStamp,
            int newStamp) {
        boolean done = Accesses.swap(this, () -> reference == expectedReference && stamp == expectedStamp);
        if (done) {
            reference = newReference;
            stamp = newStamp;
        }
        Accesses.did(this, "compareAndSet(" + text(expectedReference) + ", " + text(newReference) + ", " + expectedStamp
                + ", " + newStamp + ")", String.valueOf(done));
        return done;
    }

    public boolean weakCompareAndSet(@Nullable V expectedReference, @Nullable V newReference, int expectedStamp,
            int newStamp) {
        return compareAndSet(expectedReference, newReference, expectedStamp, newStamp);
    }

    public void set(@Nullable V newReference, int newStamp) {
        Accesses.atomic(this, Accesses.CONTENT, false, true);
        reference = newReference;
        stamp = newStamp;
        Accesses.did(this, "set(" + text(newReference) + ", " + newStamp + ")", "");
    }

    private static String text(@Nullable Object value) {
        return Accesses.isWatched() ? Accesses.text(value) : "";
    }
}
