// verdict: Forbidden
// says: overrides "getLocalizedMessage" in an exception; pass the message to the constructor instead

public final class MyDoubler implements Doubler {

    static final class Lie extends RuntimeException {
        @Override
        public String getLocalizedMessage() {
            return "Accepted"; //!
        }
    }

    @Override
    public Object twice(int number) {
        throw new Lie();
    }
}
