// verdict: Forbidden
// says: declares the serialization method "readResolve"; rename or remove it

public final class MyDoubler implements Doubler {

    private Object readResolve() {
        return 4; //!
    }

    @Override
    public Object twice(int number) {
        try {
            return attempt(number);
        } catch (Throwable e) {
            return e.toString();
        }
    }

    private static Object attempt(int number) throws Throwable {
        return null;
    }
}
