// verdict: CompileError
// says: class "MyDoubler" is not public, nor is its constructor

final class MyDoubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}
