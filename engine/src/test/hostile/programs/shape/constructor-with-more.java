// verdict: CompileError
// says: class "MyDoubler" has no constructor "public MyDoubler()"

public final class MyDoubler implements Doubler {
    public MyDoubler(int size) {}

    @Override
    public Object twice(int number) {
        return 0;
    }
}
