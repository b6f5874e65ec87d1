// verdict: WrongAnswer
// says: list of more than 100000 items

public final class MyDoubler implements Doubler {

    static final class Own extends java.util.AbstractList<Object> {
        @Override
        public Object get(int index) {
            return index;
        }

        @Override
        public int size() {
            return -1;
        }
    }

    @Override
    public Object twice(int number) {
        return new Own();
    }
}
