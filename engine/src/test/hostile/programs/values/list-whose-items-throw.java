// verdict: RuntimeError
// says: throws IllegalStateException: not now

public final class MyDoubler implements Doubler {

    static final class Own extends java.util.AbstractList<Object> {
        @Override
        public Object get(int index) {
            throw new IllegalStateException("not now");
        }

        @Override
        public int size() {
            return 3;
        }
    }

    @Override
    public Object twice(int number) {
        return new Own();
    }
}
