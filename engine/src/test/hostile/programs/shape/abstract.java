// verdict: CompileError
// says: class "MyDoubler" is abstract

public abstract class MyDoubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}
