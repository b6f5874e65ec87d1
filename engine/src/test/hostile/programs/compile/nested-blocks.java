// verdict: CompileError WrongAnswer

public final class MyDoubler implements Doubler {
    void go() {
    «4000×{»«4000×}»
    }
    @Override
    public Object twice(int number) {
        return 0;
    }
}
