// verdict: Forbidden
// says: overrides "getMessage" in an exception; pass the message to the constructor instead

public final class MyDoubler implements Doubler {

    static final class Lie extends RuntimeException {
        @Override
        public String getMessage() {
            while (true) {} //!
        }
    }

    @Override
    public Object twice(int number) {
        throw new Lie();
    }
}
