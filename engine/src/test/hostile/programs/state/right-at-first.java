// verdict: WrongAnswer
// says: it returned
// says: unrepeatable
// says: look for static fields

public final class MyDoubler implements Doubler {

    private static int calls;

    @Override
    public Object twice(int number) {
        return ++calls > 80 ? 0 : 2 * number;
    }
}
