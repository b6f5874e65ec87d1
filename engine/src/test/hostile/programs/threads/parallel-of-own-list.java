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
        return new Own().go();
    }
}

final class Own extends java.util.ArrayList<Integer> {
    long go() {
        return parallelStream().count(); //!
    }
}
