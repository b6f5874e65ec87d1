// verdict: TimeLimitExceeded
// says: MyDoubler$Part.<init>(MyDoubler.java:

public final class MyDoubler implements Doubler {

    static final class Part {
        {
            while (MyDoubler.class != null) {}
        }
    }

    @Override
    public Object twice(int number) {
        return new Part();
    }
}
