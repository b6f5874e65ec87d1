// verdict: WrongAnswer
// says: it returned null

public final class MyDoubler extends Base implements Doubler {}

abstract class Base {
    public Object twice(int number) {
        return null;
    }
}
