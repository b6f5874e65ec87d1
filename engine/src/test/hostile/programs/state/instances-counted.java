// verdict: WrongAnswer
// says: it returned
// says: unrepeatable

public final class MyDoubler implements Doubler {

    private static int instances;

    public MyDoubler() {
        instances++;
    }

    @Override
    public Object twice(int number) {
        return instances > 20 ? 1 : 2 * number;
    }
}
