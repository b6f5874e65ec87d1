// verdict: CompileError
// says: compiles to 252 classes; at most 200 are allowed

public final class MyDoubler implements Doubler {
    «251×static final class A# {}
    »
    @Override
    public Object twice(int number) {
        return 0;
    }
}
