// verdict: Forbidden
// says: uses java.lang.ClassLoader
// says: put all classes into the submitted file

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
        return new Own().define();
    }
}

final class Own extends ClassLoader {
    Object define() {
        return defineClass("A", new byte[0], 0, 0);
    }
}
