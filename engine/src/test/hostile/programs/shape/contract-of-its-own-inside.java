// verdict: CompileError
// says: does not implement "Doubler"

public final class MyDoubler implements Outer.Doubler {
    @Override
    public Object twice(int number) {
        return 0;
    }
}

final class Outer {
    interface Doubler {
        Object twice(int number);
    }
}
