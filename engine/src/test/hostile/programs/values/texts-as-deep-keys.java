// verdict: WrongAnswer

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Object nest = "x".repeat(90_000);
        for (int i = 0; i < 60; i++) {
            nest = java.util.Map.of(nest, 1);
        }
        return nest;
    }
}
