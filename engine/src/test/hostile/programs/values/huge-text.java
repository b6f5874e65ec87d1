// verdict: WrongAnswer
// says: <text of 9000000 characters>

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return "x".repeat(9_000_000);
    }
}
