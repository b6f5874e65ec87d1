// verdict: CompileError WrongAnswer

public final class MyDoubler implements Doubler {
    Object nest = id(«40×x -> id(»0«40×)»);
    static <T> T id(java.util.function.Function<T, T> f) {
        return null;
    }
    @Override
    public Object twice(int number) {
        return 0;
    }
}
