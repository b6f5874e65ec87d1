// verdict: Forbidden
// says: uses java.io.PrintStream.<init>

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
        return new Own();
    }
}

final class Own extends java.io.PrintStream {
    Own() {
        super(System.out); //!
    }
}
