package dev.touchstone.scheduled;

/// Stands in for the JDK's class of this name: each operation is a place where threads may change.
public final class AtomicBoolean {

    private volatile boolean value;

    public AtomicBoolean() {}

    public AtomicBoolean(boolean initialValue) {
        value = initialValue;
    }

    public boolean get() {
        Accesses.atomic(this, Accesses.CONTENT, true, false);
        return told("get()", value);
    }

    public boolean getAcquire() {
        return get();
    }

    public boolean getPlain() {
        Accesses.relaxed(this, Accesses.CONTENT, false);
        return told("getPlain()", value);
    }

    public boolean getOpaque() {
        Accesses.relaxed(this, Accesses.CONTENT, false);
        return told("getOpaque()", value);
    }

    public void set(boolean newValue) {
        Accesses.atomic(this, Accesses.CONTENT, false, true);
        value = newValue;
        Accesses.tell(this, "set", newValue);
    }

    public void setRelease(boolean newValue) {
        set(newValue);
    }

    public void lazySet(boolean newValue) {
        set(newValue);
    }

    public void setPlain(boolean newValue) {
        Accesses.relaxed(this, Accesses.CONTENT, true);
        value = newValue;
        Accesses.tell(this, "setPlain", newValue);
    }

    public void setOpaque(boolean newValue) {
        Accesses.relaxed(this, Accesses.CONTENT, true);
        value = newValue;
        Accesses.tell(this, "setOpaque", newValue);
    }

    public boolean getAndSet(boolean newValue) {
        Accesses.atomic(this, Accesses.CONTENT, true, true);
        boolean before = value;
        value = newValue;
        Accesses.tell(this, "getAndSet", newValue, before);
        return before;
    }

    public boolean compareAndSet(boolean expectedValue, boolean newValue) {
        boolean done = Accesses.swap(this, () -> value == expectedValue);
        if (done) {
            value = newValue;
        }
        Accesses.tell(this, "compareAndSet", expectedValue, newValue, done);
        return done;
    }

    public boolean weakCompareAndSetVolatile(boolean expectedValue, boolean newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public boolean compareAndExchange(boolean expectedValue, boolean newValue) {
        boolean done = Accesses.swap(this, () -> value == expectedValue);
        boolean before = value;
        if (done) {
            value = newValue;
        }
        Accesses.tell(this, "compareAndExchange", expectedValue, newValue, before);
        return before;
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }

    private boolean told(String what, boolean answer) {
        if (Accesses.isWatched()) {
            Accesses.did(this, what, Accesses.text(answer));
        }
        return answer;
    }
}
