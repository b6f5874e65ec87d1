// verdict: CompileError WrongAnswer RuntimeError

public final class MyDoubler implements Doubler {
    Object sum = "a"«4000× + number»;
    int number;
    @Override
    public Object twice(int number) {
        return 0;
    }
}
