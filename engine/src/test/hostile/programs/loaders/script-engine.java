// verdict: Forbidden
// says: uses javax.script.ScriptEngineManager

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
        return new javax.script.ScriptEngineManager().getEngineFactories().size(); //!
    }
}
