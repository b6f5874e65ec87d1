// verdict: WrongAnswer
// says: it returned 0

public final class MyDoubler implements Doubler {
    int «60000×x»;
    @Override
    public Object twice(int number) {
        return 0;
    }
}
