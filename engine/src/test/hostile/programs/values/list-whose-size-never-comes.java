// verdict: TimeLimitExceeded
// says: MyDoubler$Own.size(MyDoubler.java:

public final class MyDoubler implements Doubler {

    static final class Own extends java.util.AbstractList<Object> {
        @Override
        public Object get(int index) {
            return index;
        }

        @Override
        public int size() {
            while (true) {}
        }
    }

    @Override
    public Object twice(int number) {
        return new Own();
    }
}
