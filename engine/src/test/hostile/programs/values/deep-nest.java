// verdict: WrongAnswer
// says: it returned

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Object nest = 1;
        for (int i = 0; i < 10_000; i++) {
            nest = java.util.List.of(nest);
        }
        return nest;
    }
}
