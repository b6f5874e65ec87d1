// verdict: Forbidden
// says: uses java.util.stream.BaseStream.parallel

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
        java.util.stream.BaseStream<?, ?> stream = java.util.stream.Stream.of(1, 2);
        return stream.parallel().isParallel(); //!
    }
}
