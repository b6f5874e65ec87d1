// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {

    static final class Own extends java.util.ArrayList<Object> {
        @Override
        public java.util.Iterator<Object> iterator() {
            while (true) {
                try {
                    Object o = null;
                    o.hashCode();
                } catch (Throwable e) {
                    // on and on
                }
            }
        }
    }

    @Override
    public Object twice(int number) {
        return new Own();
    }
}
