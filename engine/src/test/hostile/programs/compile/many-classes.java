// verdict: CompileError
// says: compiles to 302 classes; at most 200 are allowed

public final class MyDoubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}
«301×final class A# {}
»
