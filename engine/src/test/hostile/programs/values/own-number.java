// verdict: WrongAnswer
// says: it returned <MyDoubler$Own>

public final class MyDoubler implements Doubler {

    static final class Own extends Number implements Comparable<Object> {
        @Override
        public int compareTo(Object other) {
            return 0;
        }

        @Override
        public int intValue() {
            return 4;
        }

        @Override
        public long longValue() {
            return 4;
        }

        @Override
        public float floatValue() {
            return 4;
        }

        @Override
        public double doubleValue() {
            return 4;
        }
    }

    @Override
    public Object twice(int number) {
        return new Own();
    }
}
