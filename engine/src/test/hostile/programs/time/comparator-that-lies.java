// verdict: TimeLimitExceeded RuntimeError WrongAnswer

public final class MyDoubler implements Doubler {

    private int lies;

    @Override
    public Object twice(int number) {
        var list = new java.util.ArrayList<Integer>();
        for (int i = 0; i < 300; i++) {
            list.add(i * 7 % 300);
        }
        list.sort((a, b) -> ++lies % 3 - 1);
        return list.size();
    }
}
