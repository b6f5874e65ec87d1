// verdict: CompileError
// says: class "MyDoubler" does not implement "Doubler"; add "implements Doubler"

public final class MyDoubler {
    public Object twice(int number) {
        return 0;
    }
}
