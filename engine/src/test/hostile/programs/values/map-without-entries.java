// verdict: RuntimeError
// says: throws NullPointerException

public final class MyDoubler implements Doubler {

    static final class Own extends java.util.AbstractMap<Object, Object> {
        @Override
        public java.util.Set<java.util.Map.Entry<Object, Object>> entrySet() {
            return null;
        }
    }

    @Override
    public Object twice(int number) {
        return new Own();
    }
}
