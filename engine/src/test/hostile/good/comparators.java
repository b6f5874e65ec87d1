import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        List<String> words = new ArrayList<>(List.of("bb", "a", "ccc", "aa"));
        words.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Collections.sort(words, Comparator.nullsFirst(String.CASE_INSENSITIVE_ORDER));
        return words.equals(List.of("a", "aa", "bb", "ccc")) ? number * words.get(2).length() : words;
    }
}
