// verdict: TimeLimitExceeded
// says: MyDoubler.lambda$twice$0(MyDoubler.java:

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return java.util.stream.Stream.of(2, 1).sorted((a, b) -> {
            while (true) {}
        }).toList();
    }
}
