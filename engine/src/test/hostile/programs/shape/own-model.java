// verdict: WrongAnswer
// says: it returned 0

public final class MyDoubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}
class DoublerProperties {
    static class Model {}
}
