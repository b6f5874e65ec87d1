import java.util.Locale;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        int times = switch ("two".toLowerCase(Locale.ROOT)) {
            case "one" -> 1;
            case "two", "zwei" -> {
                int two = 1;
                yield two + 1;
            }
            default -> throw new IllegalArgumentException();
        };
        switch (times) {
            case 1:
            case 2:
                return times * number;
            default:
                return null;
        }
    }
}
