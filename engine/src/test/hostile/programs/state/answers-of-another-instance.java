// verdict: WrongAnswer
// says: it returned

public final class MyDoubler implements Doubler {

    private static final java.util.Map<Integer, Integer> KEPT = new java.util.HashMap<>();

    @Override
    public Object twice(int number) {
        return KEPT.computeIfAbsent(KEPT.size() % 3, k -> 2 * number);
    }
}
