// verdict: WrongAnswer Accepted-never
// says: it returned

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return 2 * number + (System.identityHashCode(new Object()) & 1) + 2;
    }
}
