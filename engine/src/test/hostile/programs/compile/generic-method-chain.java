// verdict: WrongAnswer
// says: it returned 0

public final class MyDoubler implements Doubler {
    Object nest = «18×pick(»1«18×, java.util.List.of())»;
    static <A, B, R extends Comparable<? super A>> R pick(A a, B b) {
        return null;
    }
    @Override
    public Object twice(int number) {
        return 0;
    }
}
