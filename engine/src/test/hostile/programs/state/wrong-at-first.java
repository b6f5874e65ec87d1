// verdict: WrongAnswer
// says: it returned

public final class MyDoubler implements Doubler {

    private static int calls;

    @Override
    public Object twice(int number) {
        return calls++ < 1 ? 1 : 2 * number;
    }
}
