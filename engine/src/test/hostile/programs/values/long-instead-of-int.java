// verdict: WrongAnswer
// says: it returned 0L

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return 2L * number * 0;
    }
}
