// verdict: WrongAnswer
// says: it returned

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return 2 * number + (int) (System.nanoTime() % 2) + 1;
    }
}
