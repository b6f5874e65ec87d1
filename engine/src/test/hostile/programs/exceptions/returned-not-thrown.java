// verdict: WrongAnswer
// says: it returned <java.lang.IllegalStateException>

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return new IllegalStateException("x");
    }
}
