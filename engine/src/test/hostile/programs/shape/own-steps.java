// verdict: WrongAnswer
// says: it returned 0

public final class MyDoubler implements Doubler {
    { Steps.step(); }
    @Override
    public Object twice(int number) {
        return 0;
    }
}
final class Steps {
    static void step() {}
}
