public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return number << 1;
    }
}
