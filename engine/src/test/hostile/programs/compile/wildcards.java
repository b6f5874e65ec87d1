// verdict: CompileError
// says: problem

public final class MyDoubler implements Doubler {
    interface I<T> {}
    interface J<T, S> extends I<I<? super J<J<T, S>, J<S, T>>>> {}
    I<? super J<Integer, String>> go(J<Integer, String> j) {
        return j;
    }
    @Override
    public Object twice(int number) {
        return 0;
    }
}
