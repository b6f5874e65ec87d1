// verdict: Forbidden
// says: uses java.lang.System.exit

public final class MyDoubler implements Doubler {

    public MyDoubler() {
        System.exit(0); //!
    }

    @Override
    public Object twice(int number) {
        return null;
    }
}
