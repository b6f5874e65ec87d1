// verdict: Forbidden
// says: uses java.io.Externalizable

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        try {
            return attempt(number);
        } catch (Throwable e) {
            return e.toString();
        }
    }

    private static Object attempt(int number) throws Throwable {
        return new Own();
    }
}

final class Own implements java.io.Externalizable {
    @Override
    public void readExternal(java.io.ObjectInput in) {}

    @Override
    public void writeExternal(java.io.ObjectOutput out) {}
}
