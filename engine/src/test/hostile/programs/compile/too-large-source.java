// verdict: CompileError
// says: at most 65,536 are allowed

public final class MyDoubler implements Doubler {
    // «70000×x»
    @Override
    public Object twice(int number) {
        return 0;
    }
}
