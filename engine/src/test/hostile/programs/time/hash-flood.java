// verdict: TimeLimitExceeded

public final class MyDoubler implements Doubler {

    record Key(int number) {
        @Override
        public int hashCode() {
            return 7;
        }
    }

    @Override
    public Object twice(int number) {
        var map = new java.util.HashMap<Object, Integer>();
        for (int i = 0; i < 100_000; i++) {
            map.put(new Key(i), i);
        }
        return map.size();
    }
}
