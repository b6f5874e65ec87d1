// verdict: WrongAnswer

public final class MyDoubler implements Doubler {

    private final java.util.List<Object> answer = new java.util.ArrayList<>();

    @Override
    public Object twice(int number) {
        answer.add(2 * number);
        return answer;
    }
}
