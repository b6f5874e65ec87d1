// verdict: TimeLimitExceeded
// says: MyDoubler$1.toString(MyDoubler.java:

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        System.out.println(new Object() {
            @Override
            public String toString() {
                while (true) {}
            }
        });
        return null;
    }
}
