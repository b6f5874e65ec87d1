// verdict: Forbidden
// says: overrides "fillInStackTrace"

public final class MyDoubler implements Doubler {

    static final class Lie extends RuntimeException {
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this; //!
        }
    }

    @Override
    public Object twice(int number) {
        throw new Lie();
    }
}
