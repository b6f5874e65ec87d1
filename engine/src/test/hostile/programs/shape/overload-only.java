// verdict: CompileError
// says: problem

public final class MyDoubler implements Doubler {
    public Object twice(long number) {
        return 0;
    }
}
