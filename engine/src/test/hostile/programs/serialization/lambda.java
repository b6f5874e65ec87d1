// verdict: Forbidden
// says: declares the serialization method "$deserializeLambda$"

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
        return (java.util.function.IntSupplier & java.io.Serializable) () -> 2 * number;
    }
}
