import java.util.EnumMap;
import java.util.EnumSet;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var kept = new EnumMap<Operation, Integer>(Operation.class);
        for (Operation operation : Operation.values()) {
            kept.merge(operation, operation.apply(number, number), Integer::sum);
        }
        return switch (Operation.valueOf("PLUS")) {
            case PLUS -> kept.get(Operation.PLUS) + EnumSet.of(Operation.MINUS).size() - 1;
            case MINUS -> Operation.MINUS.ordinal();
        };
    }
}

enum Operation {
    PLUS("+") {
        @Override
        int apply(int a, int b) {
            return a + b;
        }
    },
    MINUS("-") {
        @Override
        int apply(int a, int b) {
            return a - b;
        }
    };

    private final String sign;

    Operation(String sign) {
        this.sign = sign;
    }

    abstract int apply(int a, int b);
}
