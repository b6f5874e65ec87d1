// verdict: Forbidden
// says: uses java.util.Arrays.parallelSort

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        try {
            return attempt(number);
        } catch (Throwable e) {
            return e.toString();
        }
    }

    private static Object attempt(int number) throws Throwable {
        java.util.Arrays.parallelSort(new int[100]); //!
        return null;
    }
}
