// verdict: WrongAnswer
// says: it returned

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return "x".repeat(100_000);
    }
}
