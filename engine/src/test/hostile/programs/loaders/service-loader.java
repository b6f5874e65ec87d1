// verdict: Forbidden
// says: uses java.util.ServiceLoader

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
        return java.util.ServiceLoader.load(java.nio.file.spi.FileSystemProvider.class).findFirst(); //!
    }
}
