// verdict: Forbidden
// says: uses java.io.FileOutputStream

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
        try (var out = new java.io.FileOutputStream("@FOLDER@/streamed")) { //!
            out.write(1);
        }
        return null;
    }
}
