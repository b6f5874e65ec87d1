// verdict: WrongAnswer
// says: it returned

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Object nest = "x".repeat(100);
        for (int i = 0; i < 60; i++) {
            nest = java.util.Collections.nCopies(1_000_000, nest);
        }
        return nest;
    }
}
