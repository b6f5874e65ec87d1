// verdict: Forbidden
// says: java.lang.StackTraceElement

public final class MyDoubler implements Doubler {

    static final class Lie extends RuntimeException {
        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }
    }

    @Override
    public Object twice(int number) {
        throw new Lie();
    }
}
