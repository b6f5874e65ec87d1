// verdict: TimeLimitExceeded
// says: MyDoubler$Part.hashCode(MyDoubler.java:

public final class MyDoubler implements Doubler {

    record Whole(Part part) {}

    static final class Part {
        @Override
        public int hashCode() {
            while (true) {}
        }
    }

    @Override
    public Object twice(int number) {
        return new Whole(new Part()).hashCode();
    }
}
