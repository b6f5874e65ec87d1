// verdict: CompileError
// says: preview feature

public final class MyDoubler implements Doubler {
    int go(Object o) {
        return o instanceof int i ? i : 0;
    }
    @Override
    public Object twice(int number) {
        return 0;
    }
}
