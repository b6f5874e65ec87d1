// verdict: Forbidden
// says: uses java.lang.Enum.EnumDesc

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
        java.util.function.BiFunction<java.lang.constant.ClassDesc, String, Object> describe = Enum.EnumDesc::of; //!
        return String.valueOf(describe.apply(null, "A"));
    }
}
