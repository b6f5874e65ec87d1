// verdict: Forbidden
// says: uses java.lang.foreign.Linker

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
        var linker = java.lang.foreign.Linker.nativeLinker();
        var getpid = linker.downcallHandle(linker.defaultLookup().findOrThrow("getpid"),
                java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_INT));
        return (int) getpid.invokeExact() > 0 ? "@ESCAPED@" : null;
    }
}
