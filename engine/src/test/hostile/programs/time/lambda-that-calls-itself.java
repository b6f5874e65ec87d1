// verdict: TimeLimitExceeded RuntimeError

public final class MyDoubler implements Doubler {

    private java.util.function.IntSupplier self;

    @Override
    public Object twice(int number) {
        self = () -> self.getAsInt() + 1;
        return self.getAsInt();
    }
}
