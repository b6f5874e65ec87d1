// verdict: RuntimeError
// says: throws ClassCastException

public final class MyDoubler implements Doubler {

    static final class Own extends java.util.AbstractMap<Object, Object> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public java.util.Set<java.util.Map.Entry<Object, Object>> entrySet() {
            return (java.util.Set) java.util.Set.of("x");
        }
    }

    @Override
    public Object twice(int number) {
        return new Own();
    }
}
