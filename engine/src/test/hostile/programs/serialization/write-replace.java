// verdict: Forbidden
// says: declares the serialization method "writeReplace"

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
        return new Swapped();
    }
}

final class Swapped implements java.io.Serializable {
    private Object writeReplace() {
        return 4; //!
    }
}
