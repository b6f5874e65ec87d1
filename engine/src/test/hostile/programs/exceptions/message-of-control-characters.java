// verdict: RuntimeError
// says: throws IllegalStateException

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        throw new IllegalStateException("\u001b[2J\u0000Accepted\u202e");
    }
}
