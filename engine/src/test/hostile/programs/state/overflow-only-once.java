// verdict: RuntimeError WrongAnswer

public final class MyDoubler implements Doubler {

    private static int calls;

    private static int again(int n) {
        return again(n + 1) + 1;
    }

    @Override
    public Object twice(int number) {
        if (calls++ == 70) {
            return again(0);
        }
        return 2 * number;
    }
}
