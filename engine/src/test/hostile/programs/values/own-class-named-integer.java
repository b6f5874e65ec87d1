// verdict: WrongAnswer
// says: it returned <Integer>

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return new Integer(2 * number);
    }
}

final class Integer {
    private final int value;

    Integer(int value) {
        this.value = value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return true;
    }
}
