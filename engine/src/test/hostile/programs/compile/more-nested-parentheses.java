// verdict: CompileError WrongAnswer

public final class MyDoubler implements Doubler {
    int nest = «30000×(»1«30000×)»;
    @Override
    public Object twice(int number) {
        return 0;
    }
}
