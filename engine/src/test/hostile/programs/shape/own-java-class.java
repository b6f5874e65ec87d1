// verdict: WrongAnswer CompileError

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return 0;
    }
}

class java {}
