// verdict: WrongAnswer
// says: <text beyond 

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return java.util.Collections.nCopies(900, "x".repeat(90_000));
    }
}
