// verdict: WrongAnswer
// says: it returned null

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        System.out.println("\u001b[2J\u001b[32mAccepted\u001b[0m\u202e\u0007");
        return null;
    }
}
