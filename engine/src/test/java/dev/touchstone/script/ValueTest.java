package dev.touchstone.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTest {

    static List<Arguments> plainObjects() {
        return List.of(
                Arguments.of(null, new Value.Nothing(), "null"),
                Arguments.of(true, new Value.Flag(true), "true"),
                Arguments.of(-3, new Value.Int32(-3), "-3"),
                Arguments.of((short) 4, new Value.Int32(4), "4"),
                Arguments.of((byte) -5, new Value.Int32(-5), "-5"),
                Arguments.of(6L, new Value.Int64(6), "6L"),
                Arguments.of(0.5, new Value.Decimal(0.5), "0.5"),
                Arguments.of(0.5f, new Value.Decimal(0.5), "0.5"),
                Arguments.of('x', new Value.Letter('x'), "'x'"),
                Arguments.of("a\"b\\c", new Value.Text("a\"b\\c"), "\"a\\\"b\\\\c\""),
                Arguments.of(new int[]{1, 2}, new Value.Items(List.of(new Value.Int32(1), new Value.Int32(2))),
                        "[1, 2]"),
                Arguments.of(new char[]{'a'}, new Value.Items(List.of(new Value.Letter('a'))), "['a']"),
                Arguments.of(new String[0], new Value.Items(List.of()), "[]"),
                Arguments.of(new int[][]{{1}, {}},
                        new Value.Items(List.of(new Value.Items(List.of(new Value.Int32(1))),
                                new Value.Items(List.of()))),
                        "[[1], []]"),
                Arguments.of(Arrays.asList("a", null),
                        new Value.Items(List.of(new Value.Text("a"), new Value.Nothing())),
                        "[\"a\", null]"),
                Arguments.of(Map.of(1L, List.of()),
                        new Value.Entries(List.of(new Value.Entry(new Value.Int64(1), new Value.Items(List.of())))),
                        "{1L=[]}"),
                Arguments.of(Set.of(1).getClass(), new Value.Opaque("java.lang.Class"), "<java.lang.Class>"));
    }

    @ParameterizedTest
    @MethodSource("plainObjects")
    void of_eachJavaType_isItsValueWrittenAsJavaWould(@Nullable Object object, Value value, String written) {
        assertThat(Value.of(object)).isEqualTo(value);
        assertThat(Value.of(object).toString()).isEqualTo(written);
    }

    @Test
    void of_anyOtherObject_isKnownByItsClassAlone() {
        assertThat(Value.of(Set.of(1, 2))).isInstanceOf(Value.Opaque.class);
        assertThat(Value.of(new ValueTest())).isEqualTo(new Value.Opaque("dev.touchstone.script.ValueTest"));
    }

    /// The name of a lambda's class ends with an address, which differs from process to process.
    @Test
    void of_lambda_hasAName_thatIsTheSameInEveryProcess() {
        Runnable lambda = () -> {};

        assertThat(Value.of(lambda)).isEqualTo(new Value.Opaque("dev.touchstone.script.ValueTest$$Lambda"));
    }

    @Test
    void of_listThatContainsItself_ends() {
        var list = new ArrayList<Object>();
        list.add(list);
        list.add(list);

        assertThat(Value.of(list).toString().length()).isLessThan(10 * Value.ITEMS_MAX);
    }

    @Test
    void of_arrayAndMapThatContainThemselves_end() {
        Object[] array = {1, 0};
        array[1] = array;
        var map = new HashMap<String, Object>();
        map.put("self", map);

        assertThat(Value.of(array).toString()).startsWith("[1, [1, [1, ").contains("<java.lang.Object[]>");
        assertThat(Value.of(map).toString()).startsWith("{\"self\"={\"self\"=").contains("<java.util.HashMap>");
    }

    @Test
    void of_nestedToTheLimit_isReadAndDeeperIsOpaque() {
        Value deepest = innermost(nested(Value.DEPTH_MAX));
        Value tooDeep = innermost(nested(Value.DEPTH_MAX + 1));

        assertThat(deepest).isEqualTo(new Value.Text("end"));
        assertThat(tooDeep).isInstanceOf(Value.Opaque.class);
    }

    @Test
    void of_asManyItemsAsAllowed_areAllRead() {
        assertThat(Value.of(new int[Value.ITEMS_MAX])).isInstanceOf(Value.Items.class);
        assertThat(Value.of(Collections.nCopies(Value.ITEMS_MAX, 1))).isInstanceOf(Value.Items.class);
    }

    @Test
    void of_moreItemsThanAllowed_isOpaqueAndSaysSo() {
        assertThat(Value.of(new int[Value.ITEMS_MAX + 1])).isEqualTo(new Value.Opaque("array of 100001 items"));
        assertThat(Value.of(Collections.nCopies(Value.ITEMS_MAX + 1, 1)))
                .isEqualTo(new Value.Opaque("list of more than 100000 items"));
    }

    @Test
    void of_iteratorWithoutEnd_isLeftAfterTheLimit() {
        assertThat(Value.of(endless())).isEqualTo(new Value.Opaque("list of more than 100000 items"));
        assertThat(Value.of(List.of(endless(), endless()))).isInstanceOf(Value.Opaque.class);
    }

    @Test
    void of_iteratorThatThrows_throwsTheSame() {
        List<Integer> hostile = new AbstractList<>() {
            @Override
            public Integer get(int index) {
                throw new IllegalStateException("no");
            }

            @Override
            public int size() {
                return 1;
            }
        };

        assertThatThrownBy(() -> Value.of(hostile)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void entries_sameMapInOtherOrder_areEqual() {
        var up = new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3));

        assertThat(Value.of(up)).isEqualTo(Value.of(up.descendingMap()));
        assertThat(Value.of(up).toString()).isEqualTo("{\"a\"=1, \"b\"=2, \"c\"=3}");
    }

    @Test
    void decimal_comparesByBits() {
        assertThat(Value.of(Double.NaN)).isEqualTo(Value.of(0.0 / 0.0));
        assertThat(Value.of(0.0)).isNotEqualTo(Value.of(-0.0));
    }

    @Test
    void toString_charactersThatDoNotShow_areEscaped() {
        assertThat(Value.of("a\n\t\r\u0000\u200b'\ud800")).hasToString("\"a\\n\\t\\r\\u0000\\u200b'\\ud800\"");
        assertThat(Value.of('\'')).hasToString("'\\''");
        assertThat(Value.of('"')).hasToString("'\"'");
        assertThat(Value.of("试金石")).hasToString("\"试金石\"");
    }

    @Test
    void toJava_plainValues_giveWhatOfWasGiven() {
        Map<String, Object> object = Map.of("a", List.of(1, 2L, 'c', 0.5, false, "t"));

        assertThat(Value.of(object).toJava()).isEqualTo(object);
        assertThat(new Value.Nothing().toJava()).isNull();
    }

    @Test
    void toJava_opaque_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Opaque("Node").toJava())
                .withMessageContaining("\"Node\"");
    }

    private static List<?> nested(int depth) {
        List<?> list = List.of("end");
        for (int i = 1; i < depth; i++) {
            list = List.of(list);
        }
        return list;
    }

    private static Value innermost(List<?> list) {
        Value value = Value.of(list);
        while (value instanceof Value.Items(var values)) {
            value = values.getFirst();
        }
        return value;
    }

    @Test
    void read_textsOfOneScript_haveALimitTogether() {
        var answers = new ValueReader();
        String text = "x".repeat(Value.TEXT_CHARS_MAX);

        List<Value> read = java.util.stream.Stream.generate(() -> answers.read(text)).limit(21).toList();

        assertThat(read.subList(0, 20)).containsOnly(new Value.Text(text));
        assertThat(read.get(20)).isEqualTo(new Value.Opaque("text of 100000 characters"));
        assertThat(answers.read("")).isEqualTo(new Value.Text(""));
    }

    @Test
    void read_itemsOfOneScript_haveALimitTogether() {
        var answers = new ValueReader();
        var list = java.util.Collections.nCopies(Value.ITEMS_MAX, 1);

        List<Value> read = java.util.stream.Stream.generate(() -> answers.read(list)).limit(6).toList();

        assertThat(read.subList(0, 5)).allMatch(Value.Items.class::isInstance);
        assertThat(read.get(5)).isInstanceOf(Value.Opaque.class);
        assertThat(answers.read(1)).isEqualTo(new Value.Int32(1));
    }

    /// Sorting a map by its keys writes each key once; with maps in keys it would be once for each map around it.
    @Test
    void of_mapInAKey_isOpaque() {
        Object map = java.util.Map.of(List.of(java.util.Map.of(1, 2)), 3);

        assertThat(Value.of(map)).isEqualTo(new Value.Entries(
                List.of(new Value.Entry(new Value.Opaque("map in a key"), new Value.Int32(3)))));
    }

    /// A list that says it is empty and never stops giving items.
    private static List<Integer> endless() {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return index;
            }

            @Override
            public int size() {
                return 0;
            }

            @Override
            public Iterator<Integer> iterator() {
                return java.util.stream.IntStream.iterate(0, i -> i).boxed().iterator();
            }
        };
    }
}
