// verdict: CompileError
// says: has no class "MyDoubler"

final class MyDоubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}
