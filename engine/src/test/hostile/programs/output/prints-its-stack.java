// verdict: WrongAnswer
// says: it returned null

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        new Throwable().printStackTrace();
        return null;
    }
}
