// verdict: CompileError
// says: problem

public final class MyDoubler implements Doubler {
    Object model = new DoublerProperties.Model();
    @Override
    public Object twice(int number) {
        return 0;
    }
}
