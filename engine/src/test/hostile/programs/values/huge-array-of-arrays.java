// verdict: WrongAnswer
// says: it returned

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return new int[100][1_000];
    }
}
