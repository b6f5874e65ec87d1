public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return Integer.valueOf(2) * number;
    }
}
