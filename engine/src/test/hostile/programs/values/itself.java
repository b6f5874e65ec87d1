// verdict: WrongAnswer
// says: it returned <MyDoubler>

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return this;
    }
}
