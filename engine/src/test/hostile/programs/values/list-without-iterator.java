// verdict: RuntimeError
// says: throws NullPointerException

public final class MyDoubler implements Doubler {

    static final class Own extends java.util.ArrayList<Object> {
        @Override
        public java.util.Iterator<Object> iterator() {
            return null;
        }
    }

    @Override
    public Object twice(int number) {
        return new Own();
    }
}
