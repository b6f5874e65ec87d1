// verdict: TimeLimitExceeded RuntimeError

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var list = new java.util.ArrayList<Object>();
        list.add(list);
        return list.hashCode();
    }
}
