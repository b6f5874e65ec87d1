// verdict: CompileError
// says: class "MyDoubler" has no constructor "public MyDoubler()"

public enum MyDoubler implements Doubler {
    ONE;

    @Override
    public Object twice(int number) {
        return 0;
    }
}
