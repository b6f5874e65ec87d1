// verdict: RuntimeError
// says: throws TestAbortedException: assumption failed

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        throw new TestAbortedException();
    }
}

final class TestAbortedException extends RuntimeException {
    TestAbortedException() {
        super("assumption failed");
    }
}
