// verdict: CompileError WrongAnswer

public final class MyDoubler implements Doubler {
    int go(boolean b) {
        return «3000×b ? 1 : »0;
    }
    @Override
    public Object twice(int number) {
        return 0;
    }
}
