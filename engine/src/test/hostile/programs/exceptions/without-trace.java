// verdict: RuntimeError
// says: throws MyDoubler$Bare: bare

public final class MyDoubler implements Doubler {

    static final class Bare extends RuntimeException {
        Bare() {
            super("bare", null, false, false);
        }
    }

    @Override
    public Object twice(int number) {
        throw new Bare();
    }
}
