// verdict: WrongAnswer
// says: it returned <String>

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return new String();
    }
}

final class String {}
