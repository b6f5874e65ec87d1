// verdict: WrongAnswer
// says: it returned 0

public final class MyDoubler implements Doubler {
    int nest = «9000×(»1«9000×)»;
    @Override
    public Object twice(int number) {
        return 0;
    }
}
