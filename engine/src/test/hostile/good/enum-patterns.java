public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Shape shape = Plain.TWO;
        return switch (shape) {
            case Plain.ONE -> 0;
            case Plain.TWO -> number * 2;
            case Other other -> other.hashCode();
        };
    }
}

sealed interface Shape {}

enum Plain implements Shape {
    ONE, TWO
}

record Other() implements Shape {}
