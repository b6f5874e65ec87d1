// verdict: Forbidden
// says: parallelStream, which submissions may not

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
        return new Own().parallelStream().count(); //!
    }
}

final class Own extends java.util.ArrayList<Integer> {
    @Override
    public java.util.stream.Stream<Integer> parallelStream() {
        return super.parallelStream();
    }
}
