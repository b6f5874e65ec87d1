import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Matcher matcher = Pattern.compile("(?<n>-?\\d+)x").matcher(number + "x");
        return matcher.matches() ? 2 * Integer.parseInt(matcher.group("n")) : null;
    }
}
