// verdict: Forbidden
// says: declares "Doubler", which the exercise already gives; remove it

public final class MyDoubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}
interface Doubler {
    Object twice(int number);
}
