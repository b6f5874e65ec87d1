public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return new Child(number).value;
    }
}

class Parent {
    final int value;

    Parent(int value) {
        this.value = value;
    }
}

final class Child extends Parent {
    Child(int number) {
        int twice = 2 * number;
        if (twice % 2 != 0) {
            throw new IllegalArgumentException();
        }
        super(twice);
    }
}
