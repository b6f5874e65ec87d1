// verdict: CompileError
// says: code too large

public final class MyDoubler implements Doubler {
    int[] all = {«9999×55555,»};
    @Override
    public Object twice(int number) {
        return 0;
    }
}
