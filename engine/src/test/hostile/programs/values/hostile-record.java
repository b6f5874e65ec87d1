// verdict: WrongAnswer
// says: it returned <MyDoubler$Two>

public final class MyDoubler implements Doubler {

    record Two(Object value) {
        @Override
        public Object value() {
            throw new IllegalStateException();
        }
    }

    @Override
    public Object twice(int number) {
        return new Two(this);
    }
}
