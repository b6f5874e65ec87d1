// verdict: WrongAnswer
// says: it returned

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        System.out.println("\ud83d");
        return "\udc00\ud83d\uffff\u0000";
    }
}
