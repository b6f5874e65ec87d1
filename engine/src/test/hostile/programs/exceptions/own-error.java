// verdict: RuntimeError
// says: throws Fatal: over

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
