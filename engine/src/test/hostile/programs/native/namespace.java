// verdict: Forbidden
// says: uses java.lang.foreign.

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
        try (var arena = java.lang.foreign.Arena.ofConfined()) {
            var call = linker.downcallHandle(linker.defaultLookup().findOrThrow("unshare"),
                    java.lang.foreign.FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_INT, java.lang.foreign.ValueLayout.JAVA_INT));
            int result = (int) call.invokeExact(0x10000000);
            return result >= 0 ? "@ESCAPED@" : result;
        }
    }
}
