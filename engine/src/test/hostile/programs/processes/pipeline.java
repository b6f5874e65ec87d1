// verdict: Forbidden
// says: uses java.lang.ProcessBuilder

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
        ProcessBuilder.startPipeline(java.util.List.of(new ProcessBuilder("sleep", "60"), new ProcessBuilder("cat"))); //!
        return "@ESCAPED@";
    }
}
