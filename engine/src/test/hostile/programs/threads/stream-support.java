// verdict: Forbidden
// says: uses java.util.stream.StreamSupport

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
        return java.util.stream.StreamSupport.stream(java.util.List.of(1).spliterator(), true).count(); //!
    }
}
