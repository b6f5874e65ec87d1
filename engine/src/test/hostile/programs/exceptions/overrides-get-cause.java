// verdict: Forbidden
// says: overrides "getCause" in an exception; pass the message to the constructor instead

public final class MyDoubler implements Doubler {

    static final class Lie extends RuntimeException {
        @Override
        public Throwable getCause() {
            return this; //!
        }
    }

    @Override
    public Object twice(int number) {
        throw new Lie();
    }
}
