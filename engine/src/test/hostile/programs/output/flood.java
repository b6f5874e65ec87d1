// verdict: WrongAnswer
// says: it returned null

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        for (int i = 0; i < 200; i++) {
            System.out.println("x".repeat(2_000));
        }
        return null;
    }
}
