public final class MyDoubler implements Doubler {

    private final int factor;

    public MyDoubler() {
        this(2);
    }

    public MyDoubler(int factor) {
        this.factor = factor;
    }

    @Override
    public Object twice(int number) {
        return factor * number;
    }
}
