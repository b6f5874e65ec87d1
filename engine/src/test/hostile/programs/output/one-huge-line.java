// verdict: WrongAnswer
// says: it returned null

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        System.out.println("x".repeat(900_000));
        return null;
    }
}
