// verdict: CompileError WrongAnswer

public final class MyDoubler implements Doubler {
    Runnable[] all = {«3000×() -> {}, »};
    @Override
    public Object twice(int number) {
        return 0;
    }
}
