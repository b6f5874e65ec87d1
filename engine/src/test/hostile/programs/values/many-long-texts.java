// verdict: WrongAnswer
// says: <text of 90000 characters>

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return java.util.Collections.nCopies(900, "x".repeat(90_000));
    }
}
