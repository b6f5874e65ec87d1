// verdict: TimeLimitExceeded
// says: look for a loop

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        while (true) {
            System.out.print(number);
        }
    }
}
