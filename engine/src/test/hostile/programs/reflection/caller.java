// verdict: Forbidden
// says: uses java.lang.StackWalker
// says: nothing may look at the stack

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
        return StackWalker.getInstance().walk(frames -> frames.map(Object::toString).toList()); //!
    }
}
