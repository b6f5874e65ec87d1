// verdict: WrongAnswer
// says: it returned <MyDoubler$

public final class MyDoubler implements Doubler {

    static final class A\u202e\u0007\u001bB {}

    @Override
    public Object twice(int number) {
        return new A\u202e\u0007\u001bB();
    }
}
