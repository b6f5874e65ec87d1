// verdict: WrongAnswer
// says: it returned <java.util.stream.

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return java.util.stream.Stream.iterate(1, x -> x + 1);
    }
}
