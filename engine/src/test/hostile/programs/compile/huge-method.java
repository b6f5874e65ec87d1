// verdict: CompileError
// says: method "MyDoubler.go" is too long to count its steps

public final class MyDoubler implements Doubler {
    void go() {
        «7900×new A();»
    }
    @Override
    public Object twice(int number) {
        return 0;
    }
}
class A {}
