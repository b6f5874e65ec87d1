// verdict: Forbidden
// says: uses java.util.stream.Gatherers.mapConcurrent
// says: this exercise is single-threaded

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
        return java.util.stream.Stream.of(1, 2).gather(java.util.stream.Gatherers.mapConcurrent(2, x -> x)).toList(); //!
    }
}
