// verdict: WrongAnswer
// says: it returned

public final class MyDoubler implements Doubler {

    private static final java.util.List<Integer> NUMBERS = new java.util.ArrayList<>();

    @Override
    public Object twice(int number) {
        NUMBERS.add(number);
        return NUMBERS.size() > 30 ? NUMBERS : 2 * number;
    }
}
