// verdict: Forbidden
// says: uses java.nio.file.Files

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
        var canary = java.nio.file.Path.of("@CANARY@");
        return java.nio.file.Files.move(canary, canary.resolveSibling("moved.txt"));
    }
}
