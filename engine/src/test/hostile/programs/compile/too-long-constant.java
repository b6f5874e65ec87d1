// verdict: CompileError
// says: constant string too long

public final class MyDoubler implements Doubler {
    static final String A = "«40000×x»";
    static final String B = A + A;
    @Override
    public Object twice(int number) {
        return 0;
    }
}
