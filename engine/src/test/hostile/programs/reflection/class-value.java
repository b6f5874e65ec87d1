// verdict: Forbidden
// says: uses java.lang.ClassValue

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
        return new Named().get(String.class);
    }
}

final class Named extends ClassValue<String> {
    @Override
    protected String computeValue(Class<?> type) {
        return type.getName();
    }
}
