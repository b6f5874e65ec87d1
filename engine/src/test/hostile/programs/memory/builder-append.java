// verdict: MemoryLimitExceeded RuntimeError

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var text = new StringBuilder("x");
        while (true) {
            text.append(text);
        }
    }
}
