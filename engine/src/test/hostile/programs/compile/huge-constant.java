// verdict: WrongAnswer

public final class MyDoubler implements Doubler {
    static final String S = "«60000×x»";
    @Override
    public Object twice(int number) {
        return 0;
    }
}
