// verdict: RuntimeError WrongAnswer

public final class MyDoubler implements Doubler {

    private static int calls;

    @Override
    public Object twice(int number) {
        if (++calls > 80) {
            throw new IllegalStateException("enough");
        }
        return 2 * number;
    }
}
