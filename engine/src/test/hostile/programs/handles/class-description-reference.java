// verdict: Forbidden
// says: uses java.lang.constant.ClassDesc

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
        java.util.function.Function<String, Object> describe = java.lang.constant.ClassDesc::of; //!
        return describe.apply("java.lang.Runtime").toString();
    }
}
