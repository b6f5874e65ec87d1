// verdict: CompileError
// says: has no class "MyDoubler"; the exercise asks for "public final class MyDoubler", this file has "MyDoubIer"

final class MyDoubIer implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}
