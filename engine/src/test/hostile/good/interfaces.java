public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return new Doubled() {}.twice(number) + Doubled.none();
    }
}

interface Doubled {
    default int twice(int n) {
        return helped(n) + n;
    }

    static int none() {
        return 0;
    }

    private int helped(int n) {
        return n;
    }
}
