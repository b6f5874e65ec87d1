// verdict: Forbidden
// says: uses java.lang.Boolean.getBoolean

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
        java.util.function.Predicate<String> property = Boolean::getBoolean; //!
        return property.test("java.home");
    }
}
