// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var list = new java.util.ArrayList<>(java.util.Collections.nCopies(3_000_000, 1));
        while (!list.isEmpty()) {
            list.removeFirst();
        }
        return null;
    }
}
