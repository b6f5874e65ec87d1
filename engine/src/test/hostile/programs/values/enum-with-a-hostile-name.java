// verdict: WrongAnswer
// says: it returned <MyDoubler$Two>

public final class MyDoubler implements Doubler {

    enum Two {
        TWO;

        @Override
        public String toString() {
            throw new IllegalStateException();
        }
    }

    @Override
    public Object twice(int number) {
        return Two.TWO;
    }
}
