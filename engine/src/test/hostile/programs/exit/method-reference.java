// verdict: Forbidden
// says: uses java.lang.System.exit

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
        java.util.function.IntConsumer exit = System::exit; //!
        exit.accept(0);
        return null;
    }
}
