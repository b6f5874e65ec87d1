package dev.touchstone.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureReaderTest {

    record Node(int key, @Nullable Node left, @Nullable Node right) {}

    record Point(int x) {}

    @SuppressWarnings("unused")
    private static final class Item {
        private final int key;
        private @Nullable Item before;
        private @Nullable Item after;

        private Item(int key) {
            this.key = key;
        }

        private static Item chain(int length) {
            var first = new Item(0);
            Item last = first;
            for (int i = 1; i < length; i++) {
                var next = new Item(i);
                last.after = next;
                next.before = last;
                last = next;
            }
            return first;
        }
    }

    @SuppressWarnings("unused")
    private static final class Sorted {
        private final Comparator<String> order = Comparator.reverseOrder();
        private final Comparator<String> byLength = (a, b) -> a.length() - b.length();
        private final List<String> items = List.of("b", "a");
    }

    @Test
    void read_comparators_areNotShown() {
        assertThat(FigureReader.read(new Sorted())).extracting(Figure::name).containsExactly("items");
    }

    @SuppressWarnings("unused")
    private static final class Model {
        private static final int CONSTANT = 1;
        private final int capacity = 2;
        private final Supplier<Ring> ring = this::ring;
        private final @Nullable String last = null;
        private final List<String> byUse = List.of("b", "a");
        private final Map<String, Integer> values = new LinkedHashMap<>();
        private final int[] counts = {3, 1};
        private final List<int[]> rows = List.of(new int[]{1, 2}, new int[]{3});
        private final List<Point> points = List.of(new Point(7));
        private final Node root = new Node(5, new Node(2, null, new Node(3, null, null)), new Node(9, null, null));
        private final Item shortChain = Item.chain(2);
        private final Item longChain = Item.chain(5_000);
        private final Throwable ofTheJdk = new Throwable("x");
        private final List<Integer> many = new ArrayList<>(IntStream.range(0, 45).boxed().toList());

        private Ring ring() {
            return new Ring(4, Map.of(3, "c", 1, "a"), Map.of(1, "head", 0, "tail"));
        }

        Model() {
            values.put("b", 1);
            values.put("a", 2);
        }
    }

    @Test
    void read_fields_areDrawnByWhatTheyHold() {
        assertThat(FigureReader.read(new Model())).startsWith(
                new Figure("capacity", Figure.Shape.VALUE, List.of(List.of("2")), 0),
                new Figure("ring", Figure.Shape.RING, List.of(List.of("4"), List.of("0", "", "tail"),
                        List.of("1", "a", "head"), List.of("3", "c", "")), 0),
                new Figure("last", Figure.Shape.VALUE, List.of(List.of("null")), 0),
                new Figure("byUse", Figure.Shape.LIST, List.of(List.of("\"b\""), List.of("\"a\"")), 0),
                new Figure("values", Figure.Shape.MAP, List.of(List.of("\"b\"", "1"), List.of("\"a\"", "2")), 0),
                new Figure("counts", Figure.Shape.LIST, List.of(List.of("3"), List.of("1")), 0),
                new Figure("rows", Figure.Shape.TABLE, List.of(List.of("1", "2"), List.of("3")), 0),
                new Figure("points", Figure.Shape.LIST, List.of(List.of("Point[x=7]")), 0));
    }

    @Test
    void read_linkedNodes_areATreeFromLeftToRight() {
        assertThat(figure("root")).isEqualTo(new Figure("root", Figure.Shape.TREE, List.of(
                List.of("5", "-1", "2", "0"), List.of("2", "0", "0", "1"), List.of("3", "1", "1", "2"),
                List.of("9", "0", "3", "1")), 0));
    }

    @Test
    void read_longList_saysHowManyAreLeftOut() {
        assertThat(figure("many").rows()).hasSize(Figure.ROWS_MAX).endsWith(List.of("39"));
        assertThat(figure("many").more()).isEqualTo(5);
    }

    @Test
    void read_nodesLinkedBothWays_areDrawnOnceEach() {
        assertThat(figure("shortChain").rows())
                .containsExactly(List.of("0", "-1", "0", "0"), List.of("1", "0", "1", "1"));
    }

    @Test
    void read_manyNodes_saysHowManyAreLeftOut() {
        assertThat(figure("longChain").rows()).hasSize(Figure.ROWS_MAX);
        assertThat(figure("longChain").more()).isEqualTo(5_000 - Figure.ROWS_MAX);
    }

    @Test
    void read_objectOfTheJdkThatCannotBeLookedInto_isAValue() {
        assertThat(figure("ofTheJdk").rows()).containsExactly(List.of("java.lang.Throwable: x"));
    }

    private static Figure figure(String name) {
        return FigureReader.read(new Model()).stream().filter(figure -> figure.name().equals(name)).findFirst()
                .orElseThrow();
    }
}
