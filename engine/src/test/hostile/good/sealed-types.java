public final class MyDoubler implements Doubler {

    private static int value(Term term) {
        return switch (term) {
            case Number(int value) -> value;
            case Sum(var left, var right) -> value(left) + value(right);
            case Product(Number(int left), Number right) when left == 1 -> right.value();
            case Product(var left, var right) -> value(left) * value(right);
        };
    }

    @Override
    public Object twice(int number) {
        return value(new Sum(new Number(number), new Product(new Number(1), new Number(number))));
    }
}

sealed interface Term permits Number, Sum, Product {}

record Number(int value) implements Term {}

record Sum(Term left, Term right) implements Term {}

record Product(Term left, Term right) implements Term {}
