// verdict: RuntimeError
// says: throws Exception: hidden

public final class MyDoubler implements Doubler {

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void hide(Throwable e) throws E {
        throw (E) e;
    }

    @Override
    public Object twice(int number) {
        MyDoubler.<RuntimeException>hide(new Exception("hidden"));
        return null;
    }
}
