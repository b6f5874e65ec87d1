// verdict: WrongAnswer
// says: it returned <MyDoubler$Loud>

public final class MyDoubler implements Doubler {

    static final class Loud {
        @Override
        public String toString() {
            throw new StackOverflowError();
        }
    }

    @Override
    public Object twice(int number) {
        return new Loud();
    }
}
