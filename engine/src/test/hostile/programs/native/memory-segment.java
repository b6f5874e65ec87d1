// verdict: Forbidden
// says: uses java.lang.foreign.MemorySegment

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
        return java.lang.foreign.MemorySegment.ofAddress(1).reinterpret(9).get(java.lang.foreign.ValueLayout.JAVA_BYTE, 0);
    }
}
