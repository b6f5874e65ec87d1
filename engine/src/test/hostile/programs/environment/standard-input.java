// verdict: Forbidden
// says: uses java.lang.System.in
// says: there is no input to read

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
        return System.in.read(); //!
    }
}
