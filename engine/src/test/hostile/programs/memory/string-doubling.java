// verdict: MemoryLimitExceeded RuntimeError

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        String text = "x";
        while (true) {
            text += text;
        }
    }
}
