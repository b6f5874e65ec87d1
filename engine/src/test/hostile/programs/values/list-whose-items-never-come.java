// verdict: TimeLimitExceeded
// says: MyDoubler$Own.get(MyDoubler.java:

public final class MyDoubler implements Doubler {

    static final class Own extends java.util.AbstractList<Object> {
        @Override
        public Object get(int index) {
            while (true) {}
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
