// verdict: Forbidden
// says: java.lang.StackTraceElement

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var e = new IllegalStateException();
        e.setStackTrace(new StackTraceElement[]{new StackTraceElement("Accepted", "a", "b", 1)}); //!
        throw e;
    }
}
