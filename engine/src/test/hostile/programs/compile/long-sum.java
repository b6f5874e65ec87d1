// verdict: CompileError WrongAnswer

public final class MyDoubler implements Doubler {
    Object sum = ""«6000× + 1»;
    @Override
    public Object twice(int number) {
        return 0;
    }
}
