// verdict: WrongAnswer
// says: it returned <java.lang.Class>

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return String.class;
    }
}
