// verdict: WrongAnswer
// says: it returned <MyDoubler$Spinning>

public final class MyDoubler implements Doubler {

    static final class Spinning {
        @Override
        public int hashCode() {
            while (true) {}
        }
    }

    @Override
    public Object twice(int number) {
        return new Spinning();
    }
}
