// verdict: WrongAnswer
// says: it returned
// says: unrepeatable
// says: static and may change: MyDoubler.calls

public final class MyDoubler implements Doubler {

    private static int calls;

    @Override
    public Object twice(int number) {
        return ++calls > 80 ? 0 : 2 * number;
    }
}
