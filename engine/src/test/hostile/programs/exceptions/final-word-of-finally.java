// verdict: WrongAnswer
// says: it returned 1

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        try {
            throw new IllegalStateException();
        } finally {
            return 1;
        }
    }
}
