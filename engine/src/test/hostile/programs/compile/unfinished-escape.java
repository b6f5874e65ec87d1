// verdict: CompileError
// says: illegal unicode escape

public final class MyDoubler implements Doubler {
    char c = '\u00';
    @Override
    public Object twice(int number) {
        return 0;
    }
}
