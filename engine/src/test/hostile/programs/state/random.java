// verdict: WrongAnswer
// says: it returned

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return 2 * number + 1 + new java.util.Random().nextInt(5);
    }
}
