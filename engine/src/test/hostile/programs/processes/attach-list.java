// verdict: Forbidden
// says: uses com.sun.tools.attach.VirtualMachine

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
        return com.sun.tools.attach.VirtualMachine.list().toString(); //!
    }
}
