// verdict: Forbidden
// says: uses javax.tools.ToolProvider

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
        return javax.tools.ToolProvider.getSystemJavaCompiler().run(null, null, null, "@CANARY@"); //!
    }
}
