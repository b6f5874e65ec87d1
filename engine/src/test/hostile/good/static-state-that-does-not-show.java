public final class MyDoubler implements Doubler {

    private static int calls;

    @Override
    public Object twice(int number) {
        calls++;
        return 2 * number;
    }
}
