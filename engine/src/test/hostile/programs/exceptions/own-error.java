// verdict: RuntimeError
// says: throws MyDoubler$Fatal: over

public final class MyDoubler implements Doubler {

    static final class Fatal extends VirtualMachineError {
        Fatal() {
            super("over");
        }
    }

    @Override
    public Object twice(int number) {
        throw new Fatal();
    }
}
